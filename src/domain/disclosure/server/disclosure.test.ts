import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Excel from 'exceljs';
import { inspectUpload, listAttachments } from '#domain/documents/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { momentOf, type PlainDate } from '#platform/dates.ts';
import { openFiles, type Files } from '#platform/server/files.ts';
import { useWorld } from '../../../../tests/world.ts';
import type { ObligationFields } from '../forms.ts';
import {
	closeObligation,
	getObligation,
	getPosting,
	listObligations,
	listPublicPostings,
	listWaiting,
	matrixWorkbook,
	openObligation,
	openObligationOnce,
	readMatrix,
	readObligation,
	recordPosting
} from './index.ts';

const world = useWorld();
let folder: string;
let files: Files;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tusoi-files-'));
	files = openFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const refused = (reason: string, status = 409) => ({ code: `disclosure.${reason}`, status });
const on = (day: PlainDate, who: Parameters<typeof world.as>[0] = 'office') =>
	world.as(who, momentOf(day, '08:00').toISOString());
const budget = (change: Partial<ObligationFields> = {}): ObligationFields => ({
	...{ content: 'budget', title: 'Dự toán ngân sách 2027', reference: '12/NQ-HĐND', decidedOn: '2026-11-20' },
	...{ owner: world.people.deputy.memberId, added: [], fromPaper: false },
	...change
});
const posted = (form: string, postedOn = '2026-11-23') => ({
	...{ form, place: 'Bảng tin trụ sở', link: null, postedOn, postedBy: world.people.deputy.memberId },
	fromPaper: false
});
const picture = async () => ({
	files: [await inspectUpload(new File(['Biên bản niêm yết'], 'bien-ban.txt'))],
	store: files
});

describe('what must be made public', () => {
	test('gets its day and forms from the matrix; further forms may be added', async () => {
		const id = await openObligation(await world.as('office'), budget({ added: ['loudspeaker', 'made-up'] }));
		// Five working days after Friday 20/11.
		expect(await getObligation(await world.as('office'), id)).toMatchObject({
			...{ dueOn: '2026-11-27', forms: ['notice-board', 'web-page', 'loudspeaker'], postedFor: 30 },
			state: 'open'
		});
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'obligation.opened', actorId: world.people.office.memberId, onBehalfOf: null }
		]);
	});

	test('is opened once by what it follows from', async () => {
		const office = await world.as('office');
		const origin = { type: 'dialogue', id: world.cells.ha };
		const first = await openObligationOnce(office, budget(), origin);
		expect(await openObligationOnce(office, budget({ title: 'Khác' }), origin)).toBe(first);
	});

	test('is posted form by form, each with its proof, until none is missing', async () => {
		const id = await openObligation(await world.as('office'), budget());
		const deputy = await world.as('deputy');
		expect(await recordPosting(deputy, id, posted('notice-board'), await picture())).toEqual({
			...{ state: 'open', missing: ['web-page'] }
		});
		const web = { ...posted('web-page'), link: 'https://minhhoa.example/ngan-sach' };
		expect(await recordPosting(deputy, id, web, { files: [], store: files })).toEqual({
			...{ state: 'posted', missing: [] }
		});
		const { postings } = await readObligation(deputy, id);
		expect(postings).toMatchObject([
			{
				form: 'notice-board',
				postedOn: '2026-11-23',
				untilOn: '2026-12-22',
				files: [{ name: 'bien-ban.txt' }]
			},
			{ form: 'web-page', link: web.link }
		]);
		expect(await listAttachments(deputy, [postings[0]!.id])).toHaveLength(1);
		expect(await getPosting(deputy, postings[0]!.id)).toMatchObject({ id });
		await expect(getPosting(await world.as('member'), postings[0]!.id)).rejects.toMatchObject({
			status: 404
		});
		expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual([
			...['obligation.opened', 'obligation.posted', 'obligation.posted']
		]);
	});

	test('cannot have been posted tomorrow, before it was decided, or in a form that nobody knows', async () => {
		const office = await world.as('office');
		const id = await openObligation(office, budget());
		for (const [form, day, reason] of [
			['notice-board', '2026-11-24', 'posted-in-the-future'],
			['notice-board', '2026-11-19', 'posted-before-decided'],
			['smoke', '2026-11-23', 'form-missing']
		] as const)
			await expect(recordPosting(office, id, posted(form, day), await picture())).rejects.toMatchObject(
				refused(reason, 400)
			);
		await expect(openObligation(office, budget({ content: 'secrets' }))).rejects.toMatchObject(
			refused('content-missing', 400)
		);
	});

	test('that is late is seen by who owes it and by the office; what is not owed any more says why', async () => {
		const id = await openObligation(await world.as('office'), budget());
		const waits = async (who: 'deputy' | 'office' | 'secretary', day: string) =>
			(await listWaiting(await on(day, who))).map((item) => item.id).includes(`disclosure-${id}`);
		expect([await waits('deputy', '2026-11-23'), await waits('office', '2026-11-23')]).toEqual([true, false]);
		expect([await waits('deputy', '2026-11-28'), await waits('office', '2026-11-28')]).toEqual([true, true]);
		expect((await listObligations(await on('2026-11-28'), { state: 'overdue' }, 1)).total).toBe(1);
		await closeObligation(await on('2026-11-28'), id, { reason: 'Nghị quyết bị bãi bỏ' });
		expect(await waits('deputy', '2026-11-28')).toBe(false);
		await expect(
			recordPosting(await on('2026-11-28'), id, posted('notice-board'), await picture())
		).rejects.toMatchObject(refused('closed-already'));
	});

	test('again and again is called to mind when its time has come and nothing was entered', async () => {
		const waits = async (day: string) =>
			(await listWaiting(await on(day))).map((item) => item.id).includes('disclosure-anew-budget');
		const id = await openObligation(await on('2026-11-23'), budget());
		expect(await waits('2027-05-16')).toBe(false);
		expect(await waits('2027-05-17')).toBe(false);
		for (const form of ['notice-board', 'web-page'])
			await recordPosting(await on('2026-11-23'), id, posted(form), await picture());
		expect([await waits('2027-05-16'), await waits('2027-05-17')]).toEqual([false, true]);
	});

	test('is kept by the office, posted by who owes it, and learned of by no neighbour', async () => {
		await expect(openObligation(await world.as('inspector'), budget())).rejects.toMatchObject(
			refused('kept-by-office', 403)
		);
		const id = await openObligation(await world.as('office'), budget());
		await expect(
			recordPosting(await world.as('inspector'), id, posted('notice-board'), await picture())
		).rejects.toMatchObject(refused('posted-by-owner', 403));
		await expect(getObligation(await world.as('member'), id)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour(async (ctx) => {
			await expect(getObligation(ctx, id)).rejects.toMatchObject({ status: 404 });
			expect((await listPublicPostings(ctx, undefined, 1)).total).toBe(0);
		});
	});
});

describe('everybody', () => {
	test('reads what was posted, where and until when; what is only owed is nowhere', async () => {
		const office = await world.as('office');
		const id = await openObligation(office, budget());
		await openObligation(office, budget({ content: 'land', title: 'Chỉ mới phải công khai' }));
		await recordPosting(office, id, posted('notice-board'), await picture());
		const anybody = { ...office, actor: publicActor(world.committeeId) };
		const { total, postings } = await listPublicPostings(anybody, undefined, 1);
		expect([total, postings.map(({ title }) => title)]).toEqual([1, ['Dự toán ngân sách 2027']]);
		expect((await listPublicPostings(anybody, 'land', 1)).total).toBe(0);
	});
});

test('the matrix and its file say the same, with what stands open', async () => {
	const office = await world.as('office');
	await openObligation(office, budget({ title: '=1+1' }));
	const lines = await readMatrix(office);
	expect(lines.find(({ code }) => code === 'budget')).toMatchObject({
		...{ open: 1, posted: 0, overdue: 0, nextOn: '2027-05-20' }
	});
	const workbook = new Excel.Workbook();
	await workbook.xlsx.load((await matrixWorkbook(office)) as never);
	const [matrix, register] = workbook.worksheets;
	expect(matrix!.rowCount).toBe(3 + lines.length);
	expect(register!.getRow(4).getCell(1).value).toBe("'=1+1 (12/NQ-HĐND)");
});
