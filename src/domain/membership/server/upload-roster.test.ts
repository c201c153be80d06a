import { expect, test, vi } from 'vitest';
import { xlsx } from '../../../../tests/files/make-workbook.ts';
import { useWorld } from '../../../../tests/world.ts';
import { readRows } from '../roster/read-rows.ts';
import { recogniseTables } from '../roster/recognise-table.ts';
import {
	confirmRoster,
	correctColumns,
	getRosterImport,
	listRosterImports,
	listRosterRows,
	refusedRows,
	rosterTemplate
} from './index.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import { realList, useRoster } from './roster-for-tests.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = useWorld();
const { state, upload, uploadRows, rowsOf, howMany } = useRoster(world);

test('columns that were recognised wrongly are corrected, and the preview follows', async () => {
	const id = await upload(
		await xlsx({
			DS: [
				['Chi bộ Thôn Hạ'],
				['Ai', 'Khi nào', 'Gì', 'Họ tên vợ'],
				['Lê Một', '1/2/1980', 'PBT', 'x'],
				['Lê Hai', '1981', '', '']
			]
		})
	);
	expect((await getRosterImport(state.office, id)).count).toEqual({
		new: 0,
		changed: 0,
		same: 0,
		refused: 0
	});
	const chosen = {
		'used-0': 'on',
		'unit-0': 'CB Thôn Hạ',
		'header-0': '2',
		'column-0-0': 'name',
		'column-0-1': 'born',
		'column-0-2': 'post'
	};
	await correctColumns(state.office, state.files, id, { asOf: '2026-11-01', chosen });
	const roster = await getRosterImport(state.office, id);
	expect(roster).toMatchObject({ asOf: '2026-11-01', count: { new: 2 } });
	expect((await rowsOf(id))[0]!.fields).toMatchObject({
		fullName: 'Lê Một',
		born: '1980-02-01',
		posts: ['cell-deputy'],
		unitName: 'Chi bộ Thôn Hạ'
	});
	for (const [wrong, code] of [
		[{ ...chosen, 'column-0-2': 'name' }, 'roster.column-twice'],
		[{ 'used-0': 'on', 'header-0': '2' }, 'roster.no-name-column'],
		[{}, 'roster.nothing-used']
	] as const)
		await expect(
			correctColumns(state.office, state.files, id, { asOf: '2026-11-01', chosen: wrong })
		).rejects.toMatchObject({ code });
	await expect(
		correctColumns(state.office, state.files, id, { asOf: '2026-12-01', chosen })
	).rejects.toMatchObject({
		code: 'roster.as-of-in-future'
	});
});

test('refused rows come back as a sheet with their reasons, harmless, and go in once corrected', async () => {
	const id = await uploadRows(
		[1, '=HYPERLINK("x")', '1/2/1980', '', '', '', '', 'Chi bộ Thôn Hạ', ''],
		[2, 'Lê Hai', 'không rõ', '', '', '', '', 'Chi bộ Thôn Hạ', ''],
		[3, 'Lê Ba', 30000, '', '', '', '', 'Chi bộ Thôn Hạ', '']
	);
	const book = await readWorkbook(await refusedRows(state.office, state.files, id));
	const [sheet] = book.sheets;
	expect(sheet!.flaws).toEqual({});
	expect(sheet!.rows[0]).toEqual(
		expect.arrayContaining(['Họ và tên', 'Lý do không nhận', 'Vị trí trong tệp'])
	);
	expect(sheet!.rows[1]!.slice(0, 2)).toEqual(['\'=HYPERLINK("x")', '01/02/1980']);
	expect(sheet!.rows[1]!.at(-1)).toBe('DS: B2');
	expect(sheet!.rows[2]!.at(-2)).toContain('“không rõ” không phải là ngày');
	expect(sheet!.rows).toHaveLength(3);
	const corrected = readRows(
		{ ...book, sheets: [{ ...sheet!, rows: [sheet!.rows[0]!, sheet!.rows[2]!.with(1, '1981')] }] },
		recogniseTables(book),
		'2026-11-23'
	);
	expect(corrected.map(({ fields, problems }) => [fields, problems])).toEqual([
		[{ fullName: 'Lê Hai', born: '1981', unitName: 'Chi bộ Thôn Hạ' }, []]
	]);
});

test('the template is understood by what reads lists, in both languages', async () => {
	for (const locale of ['vi', 'en'] as const) {
		const book = await readWorkbook(await rosterTemplate(locale));
		const tables = recogniseTables(book);
		expect(tables.map(({ used }) => used)).toEqual([true, false]);
		expect(Object.keys(tables[0]!.columns).sort()).toEqual([
			'admitted',
			'born',
			'card',
			'exemption',
			'name',
			'official',
			'phone',
			'post',
			'sex',
			'unit'
		]);
	}
});

test('a broken file, a bomb, a page without a list change nothing', async () => {
	const before = await howMany();
	const utf8 = (text: string) => new TextEncoder().encode(text);
	for (const bytes of [
		utf8('%PDF-1.7'),
		new Uint8Array(),
		realList.subarray(0, 9_000),
		utf8('Họ tên;Năm sinh\n' + 'a;1\n'.repeat(200_000)),
		utf8('chỉ là một bức thư\nkhông có bảng nào')
	])
		await expect(upload(bytes)).rejects.toMatchObject({ name: 'Refusal' });
	expect(await howMany()).toBe(before);
	expect(await listRosterImports(state.office)).toEqual([]);
});

test('only the committee’s office brings in lists', async () => {
	const id = await upload(realList);
	for (const person of ['cellSecretary', 'inspector', 'member'] as const) {
		const ctx = await world.as(person);
		for (const act of [
			() => upload(realList, ctx),
			() => confirmRoster(ctx, id, { createUnits: true }),
			() => getRosterImport(ctx, id),
			() => listRosterImports(ctx),
			() => refusedRows(ctx, state.files, id),
			() => correctColumns(ctx, state.files, id, { asOf: '2026-11-01', chosen: {} })
		])
			await expect(act()).rejects.toMatchObject({ status: 403, code: 'roster.only-the-office' });
	}
	expect((await getRosterImport(await world.as('secretary'), id)).state).toBe('uploaded');
});

test('a neighbour committee does not learn that a list exists', async () => {
	const id = await upload(realList);
	await world.asNeighbour(async (ctx) => {
		for (const act of [
			() => getRosterImport(ctx, id),
			() => confirmRoster(ctx, id, { createUnits: true }),
			() => refusedRows(ctx, state.files, id),
			() => correctColumns(ctx, state.files, id, { asOf: '2026-11-01', chosen: {} })
		])
			await expect(act()).rejects.toMatchObject({ status: 404 });
		expect(await listRosterImports(ctx)).toEqual([]);
		expect(await listRosterRows(ctx, id, { outcome: null, page: 1, perPage: 10 })).toEqual([]);
	});
});
