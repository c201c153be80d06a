import Excel from 'exceljs';
import { beforeEach, expect, test } from 'vitest';
import { receiveCase } from '#domain/cases/server/index.ts';
import { addHamlets, listHamlets } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { readTrendFilter } from '../trend-filter.ts';
import { readTrends, trendsWorkbook } from './index.ts';

const world = useWorld();
let office: Context;
let hamlet: Id;
const asked = (query = '') => readTrendFilter(new URLSearchParams(query));

beforeEach(async () => {
	office = await world.as('office');
	await addHamlets(office, ['Thôn Hạ', 'Thôn Thượng']);
	hamlet = (await listHamlets(office))[0]!.id;
	for (const [kind, topic, receivedOn, hamletId] of [
		['complaint', 'land', '2026-11-02', hamlet],
		['proposal', 'land', '2026-10-20', null],
		['denunciation', 'conduct', '2026-05-04', null],
		['feedback', 'roads-water', '2025-07-15', hamlet]
	] as const)
		await receiveCase(office, {
			...{ kind, topic, receivedOn, hamletId, origin: 'desk' },
			title: 'Ranh giới thửa đất',
			content: 'Bờ rào của nhà bên lấn sang.',
			people: kind === 'denunciation' ? [] : [{ role: 'person', name: 'Nguyễn Thị Hòa' }]
		});
});

test('quarters, topics, hamlets and sources count the same things, and no name is among them', async () => {
	const trends = await readTrends(office, asked('quarters=4'));
	expect(trends).toMatchObject({ from: '2026-01-01', to: '2026-11-23', total: { came: 3, answered: 0 } });
	expect(trends.quarters.map(({ came }) => came)).toEqual([0, 1, 0, 2]);
	expect(trends.topics.map(({ name, came }) => [name, came])).toEqual([
		['Đất đai', 2],
		[expect.any(String), 1]
	]);
	expect(trends.hamlets.map(({ name, came }) => [name, came])).toEqual([
		['Thôn Hạ', 1],
		['Không ghi thôn, tổ dân phố', 2]
	]);
	expect(trends.sources).toMatchObject([{ came: 3 }]);
	expect(JSON.stringify(trends)).not.toMatch(/Hòa|Bờ rào|Ranh giới/);
});

test('what is asked for narrows every table alike', async () => {
	const narrowed = await readTrends(office, asked(`topic=land&hamlet=${hamlet}&quarters=4`));
	expect(narrowed.total.came).toBe(1);
	expect(narrowed.quarters.map(({ came }) => came)).toEqual([0, 0, 0, 1]);
	expect((await readTrends(office, asked('source=comment'))).total.came).toBe(0);
	expect((await readTrends(office, asked('topic=%00&hamlet=x&quarters=9'))).quarters).toHaveLength(8);
});

test('the workbook holds the very figures of the page', async () => {
	const trends = await readTrends(office, asked());
	const workbook = new Excel.Workbook();
	await workbook.xlsx.load((await trendsWorkbook(office, asked())) as never);
	const sheet = workbook.getWorksheet('Theo quý')!;
	const came = trends.quarters.map((_, nth) => sheet.getRow(4 + nth).getCell(2).value);
	expect(came).toEqual(trends.quarters.map((row) => row.came));
	expect(workbook.worksheets.map(({ name }) => name)).toHaveLength(4);
});

test('only those who act for the committee see them; a neighbour sees none of ours', async () => {
	for (const person of ['member', 'cellSecretary'] as const)
		await expect(readTrends(await world.as(person), asked()), person).rejects.toMatchObject({ status: 403 });
	await expect(readTrends(await world.as('inspector'), asked())).resolves.toBeTruthy();
	await world.asNeighbour(async (ctx) => expect((await readTrends(ctx, asked())).total.came).toBe(0));
});
