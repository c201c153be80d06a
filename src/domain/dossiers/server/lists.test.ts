import { expect, test, vi } from 'vitest';
import { latinBytes, zip } from '../../../../tests/files/make-workbook.ts';
import { useWorld } from '../../../../tests/world.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import { everyFile } from '../file-filter.ts';
import {
	allFiles,
	bookOf,
	bringIn,
	fileOf,
	hamletsFor,
	heading,
	listOf,
	openFor
} from './dossier-for-tests.ts';
import {
	changeHead,
	dossierWorkbook,
	filesTemplate,
	listRows,
	lookAtList,
	refusedFiles,
	seeDossier,
	seeFile,
	seeList,
	writeList
} from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = useWorld();
const begin = async () => {
	const office = await world.as('office');
	return { office, id: await openFor(office, world.people.member.memberId) };
};
const look = async (rows: unknown[][]) => {
	const { office, id } = await begin();
	await hamletsFor(office);
	return { office, id, list: await lookAtList(office, id, { name: 'x.xlsx', bytes: await bookOf(rows) }) };
};
const problemsOf = async (rows: unknown[][]) => {
	const { office, list } = await look([heading, ...rows]);
	const kept = await listRows(office, list, { outcome: null, page: 1, perPage: 50 });
	return kept.map(({ problems, notices }) => [...problems, ...notices].map(({ code }) => code));
};

test('two thousand households come in within seconds, and the same list again does nothing', async () => {
	const { office, id } = await begin();
	const bytes = await bookOf(listOf(2_000));
	const from = performance.now();
	const { counts } = await bringIn(office, id, bytes);
	expect(performance.now() - from).toBeLessThan(20_000);
	expect(counts).toEqual({ new: 2000, completed: 0, same: 0, refused: 0 });
	const before = await allFiles(office, id);
	expect(before).toHaveLength(2000);
	const again = await lookAtList(office, id, { name: 'x.xlsx', bytes });
	expect((await seeList(office, again)).counts).toEqual({ new: 0, completed: 0, same: 2000, refused: 0 });
	await expect(writeList(office, again, { addUnknownHamlets: false })).rejects.toMatchObject({
		code: 'dossiers.nothing-to-write'
	});
	expect(await allFiles(office, id)).toEqual(before);
	const acts = (await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId]);
	expect(acts).toContainEqual(['dossier-list.written', office.actor.memberId]);
});

test('matrix, list and sheet say the same', async () => {
	const { office, id } = await begin();
	await bringIn(office, id, await bookOf(listOf(120)));
	const { figures } = await seeDossier(office, id);
	const files = await allFiles(office, id);
	expect(figures.matrix.total).toBe(files.length);
	for (const { hamletId, counts } of figures.matrix.rows)
		for (const [place, count] of counts.entries()) {
			const { code } = (await seeDossier(office, id)).dossier.stages[place]!;
			expect(files.filter((file) => file.hamletId === hamletId && file.stage === code)).toHaveLength(count);
		}
	const book = await readWorkbook(await dossierWorkbook(office, id, everyFile));
	expect(book.sheets[0]!.rows.at(-1)).toEqual(['Cộng', ...figures.matrix.totals, figures.matrix.total]);
	expect(book.sheets[1]!.rows).toHaveLength(121);
	expect(figures.still.total).toBe(files.filter(({ stageSince }) => stageSince === '2024-03-15').length);
});

test('a list never writes over what is recorded, and says where it differs', async () => {
	const { office, id } = await begin();
	await bringIn(office, id, await bookOf(listOf(8)));
	const [first] = await allFiles(office, id);
	await changeHead(office, first!.id, {
		...{ reason: 'succession', head: 'Trần Văn Kế', address: 'Ngõ 9', phone: null, others: '' },
		...{ on: '2026-11-01', why: 'Chủ hộ mất', channel: 'self' }
	});
	const list = await lookAtList(office, id, { name: 'x.xlsx', bytes: await bookOf(listOf(9)) });
	const kept = await listRows(office, list, { outcome: null, page: 1, perPage: 50 });
	expect(kept.find(({ fields }) => fields.number === first!.number)).toMatchObject({
		outcome: 'same',
		notices: [{ code: 'differs', text: 'head' }]
	});
	await writeList(office, list, { addUnknownHamlets: false });
	expect((await seeFile(office, first!.id)).household.head).toBe('Trần Văn Kế');
	await expect(writeList(office, list, { addUnknownHamlets: false })).rejects.toMatchObject({
		code: 'dossiers.list-in-already'
	});
});

test('what was empty is filled in', async () => {
	const { office, id } = await begin();
	const [hamlet] = await hamletsFor(office);
	const file = await fileOf(office, id, hamlet!, { address: '', head: 'Lê Thị Nụ' });
	const { counts } = await bringIn(
		office,
		id,
		await bookOf([
			[...heading, 'Địa chỉ'],
			[1, 'Lê Thị Nụ', 'Thượng', 'Lập danh sách, xét ở thôn', '', 'Đơn của hộ gia đình', 5_000_000, 'Ngõ 1']
		])
	);
	expect(counts).toMatchObject({ completed: 1 });
	expect(await seeFile(office, file)).toMatchObject({
		file: { due: 5_000_000, papers: ['application'] },
		household: { address: 'Ngõ 1' }
	});
});

test('each wrong row says what is wrong; the others come in', async () => {
	expect(
		await problemsOf([
			['', 'Lê Một', 'Thôn Hạ', '', '', '', ''],
			[2, '', 'Thôn Hạ', '', '', '', ''],
			[3, '=HYPERLINK("x")', 'Thôn Hạ', '', '', '', ''],
			[4, 'Lê Bốn', '', '', '', '', ''],
			[5, 'Lê Năm', 'Thôn Hạ', 'Lên trời', '', '', ''],
			[6, 'Lê Sáu', 'Thôn Hạ', 1, '31/02/2025', '', ''],
			[7, 'Lê Bảy', 'Thôn Hạ', 1, '01/01/2030', '', ''],
			[8, 'Lê Tám', 'Thôn Hạ', 1, '', 'giấy lạ', 'nhiều'],
			[9, 'Lê Chín', 'Thôn Hạ', '', '', '', ''],
			[9, 'Lê Mười', 'Thôn Hạ', '', '', '', ''],
			[11, 'x'.repeat(100_000), 'Thôn Hạ', '', '', '', ''],
			[12, { formula: '1+1' }, 'Thôn Hạ', '', '', '', '']
		])
	).toEqual([
		['number-missing'],
		['head-missing'],
		['name-unreadable'],
		['hamlet-missing'],
		['stage-unknown'],
		['date-unreadable'],
		['date-in-future'],
		['amount-unreadable', 'paper-unknown'],
		[],
		['twice-in-file'],
		['too-long'],
		['formula-without-value']
	]);
});

test('refused rows come back harmless, with their reasons', async () => {
	const { office, list } = await look([heading, [1, '=cmd|x', 'Thôn Hạ', '', '', '', '']]);
	const { sheets } = await readWorkbook(await refusedFiles(office, list));
	expect(sheets[0]!.rows[1]).toEqual(
		expect.arrayContaining(["'=cmd|x", expect.stringContaining('không phải là họ và tên')])
	);
});

test('hamlets that are not known are added only when that was asked for', async () => {
	const { office, id } = await begin();
	const rows = [heading, [1, 'Lê Một', 'Thôn Rất Mới', '', '', '', '']];
	await expect(bringIn(office, id, await bookOf(rows), false)).rejects.toMatchObject({
		code: 'dossiers.nothing-to-write'
	});
	expect((await bringIn(office, id, await bookOf(rows), true)).counts.new).toBe(1);
});

test('files that are no list, are broken, or unpack to too much change nothing', async () => {
	const { office, id } = await begin();
	const utf8 = (text: string) => new TextEncoder().encode(text);
	const bomb = zip([{ name: 'xl/workbook.xml', content: Buffer.alloc(50_000_000) }]);
	for (const [bytes, code] of [
		[utf8('%PDF-1.7'), 'platform.not-a-spreadsheet'],
		[new Uint8Array(), 'platform.file-empty'],
		[bomb, 'platform.unpacks-too-large'],
		[utf8('Tên;Tuổi\nLê;3\n'), 'dossiers.headings-missing'],
		[utf8('Số hộ;Họ và tên chủ hộ;Thôn\n'), 'platform.file-empty'],
		[utf8(`Số hộ;Chủ hộ;Thôn\n${'1;Lê;Hạ\n'.repeat(20_001)}`), 'platform.too-many-rows']
	] as const)
		await expect(lookAtList(office, id, { name: 'x', bytes })).rejects.toMatchObject({ code });
	expect(await allFiles(office, id)).toEqual([]);
});

test('a list in an old encoding is read as what it says', async () => {
	const { office, id } = await begin();
	await hamletsFor(office);
	// TCVN3, as old offices typed: “Số hộ;Họ và tên;Thôn” and “Nguyễn Thị Lụa”
	const list = await lookAtList(office, id, {
		name: 'x.csv',
		bytes: latinBytes('Sè hé;Hä vµ tªn chñ hé;Th«n\n1;NguyÔn ThÞ Lôa;Th«n H¹\n')
	});
	const [row] = await listRows(office, list, { outcome: null, page: 1, perPage: 5 });
	expect(row).toMatchObject({ outcome: 'new', fields: { head: 'Nguyễn Thị Lụa', hamlet: 'Thôn Hạ' } });
});

test('the template is understood by what reads lists, in both languages', async () => {
	const { office, id } = await begin();
	for (const locale of ['vi', 'en'] as const) {
		const { sheets } = await readWorkbook(await filesTemplate({ ...office, locale }, id));
		const rows = [...sheets[0]!.rows, ['7', 'Lê Bảy', 'Thôn Hạ']];
		const list = await lookAtList(office, id, { name: 'x.xlsx', bytes: await bookOf(rows) });
		expect((await seeList(office, list)).counts.refused).toBe(0);
		expect(sheets[1]!.rows.flat().join(' ')).toContain(
			locale === 'vi' ? 'Bốc thăm lô đất' : 'Drawing of plots'
		);
	}
});

test('a neighbour, and who does not work on it, learn nothing of a list', async () => {
	const { office, id, list } = await look(listOf(3));
	await world.asNeighbour(async (ctx) => {
		for (const act of [
			() => seeList(ctx, list),
			() => writeList(ctx, list, { addUnknownHamlets: false }),
			() => refusedFiles(ctx, list),
			() => lookAtList(ctx, id, { name: 'x', bytes: new Uint8Array() })
		])
			await expect(act()).rejects.toMatchObject({ status: 404 });
	});
	await expect(seeList(await world.as('otherMember'), list)).rejects.toMatchObject({ status: 404 });
	await expect(seeList(await world.as('inspector'), list)).rejects.toMatchObject({
		code: 'dossiers.not-working-on-it'
	});
	expect((await seeList(office, list)).state).toBe('looked-at');
});
