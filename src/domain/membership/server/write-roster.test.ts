import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { latinBytes, plainList, xlsx } from '../../../../tests/files/make-workbook.ts';
import { useWorld } from '../../../../tests/world.ts';
import { foundCommittee, listCells } from '#domain/organization/server/index.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { verifyJournal } from '#platform/server/events.ts';
import {
	addMember,
	carryOutRoster,
	confirmRoster,
	correctColumns,
	getRosterImport,
	isLeftBehind
} from './index.ts';
import { heading, realList, useRoster } from './roster-for-tests.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = useWorld();
const { state, upload, uploadRows, write, rowsOf, howMany } = useRoster(world);
const memberNamed = (name: string) =>
	state.office.db.selectFrom('members').selectAll().where('full_name', '=', name).executeTakeFirstOrThrow();

/** A committee founded a moment ago: one person in it, no cell. */
async function aNewCommittee(): Promise<Context> {
	const committeeId = newId();
	const memberId = newId();
	await sql`select set_config('tusoi.committee_id', ${committeeId}, true)`.execute(state.office.db);
	const ctx = { ...state.office, committeeId, actor: { ...state.office.actor, committeeId, memberId } };
	const { unitId } = await foundCommittee(ctx, {
		name: 'Đảng bộ xã Mới',
		superiorName: 'Đảng bộ tỉnh',
		place: 'Mới',
		term: { from: '2025-07-01', to: '2030-07-01' }
	});
	await addMember(ctx, {
		id: memberId,
		fullName: 'Nguyễn Thị Lan Anh',
		bornOn: '1990-03-12',
		birthPrecision: 'day'
	});
	return { ...ctx, actor: { ...ctx.actor, posts: [{ kind: 'office', unitId }] } };
}

test('the real list gives a new committee 72 members in three new cells, and 72 the same when it comes again', async () => {
	state.office = await aNewCommittee();
	const first = await upload(realList);
	const looked = await getRosterImport(state.office, first);
	expect(looked.count).toEqual({ new: 72, changed: 0, same: 0, refused: 0 });
	expect(looked.reading.unknownUnits).toEqual([
		'Chi bộ Thôn Thượng',
		'Chi bộ Thôn Hạ',
		'Chi bộ Trường Tiểu học'
	]);
	expect(await howMany()).toBe(1);
	expect(await write(first)).toEqual({ new: 72, changed: 0, same: 0, refused: 0 });
	expect(await howMany()).toBe(73);
	expect((await listCells(state.office)).map(({ name }) => name)).toHaveLength(3);

	const again = await upload(realList);
	const looksAgain = await getRosterImport(state.office, again);
	expect(looksAgain.count).toEqual({ new: 0, changed: 0, same: 72, refused: 0 });
	expect(looksAgain.reading.unknownUnits).toEqual([]);
	await expect(confirmRoster(state.office, again, { createUnits: true })).rejects.toMatchObject({
		code: 'roster.nothing-to-write'
	});
	expect(await howMany()).toBe(73);
});

test('who of the list is in the records already is not entered again', async () => {
	const before = await howMany();
	const id = await upload(realList);
	expect(await write(id)).toEqual({ new: 71, changed: 1, same: 0, refused: 0 });
	expect(await howMany()).toBe(before + 71);
	const [known] = await rowsOf(id, 'changed');
	expect(known).toMatchObject({
		sheet: 'CB Thôn Thượng',
		sheetRow: 10,
		fields: { fullName: 'Đặng Xuân Phong' }
	});
});

test('what the list tells of a person is written: birth as exactly as known, cell, posts, exemption, from the day of the list', async () => {
	state.office = await aNewCommittee();
	const id = await upload(realList);
	await write(id);
	expect(await memberNamed('Vũ Đức Cường')).toMatchObject({
		born_on: '1978-01-01',
		birth_precision: 'year',
		sex: 'male'
	});
	const van = await state.office.db
		.selectFrom('members')
		.selectAll()
		.where('card_number', '=', '19.161905')
		.executeTakeFirstOrThrow();
	expect(van).toMatchObject({
		full_name: 'Dương Ngọc Vân',
		born_on: '1943-11-11',
		sex: 'female',
		phone: '0998554329',
		official_on: '1965-01-01'
	});
	const [post] = await state.office.db
		.selectFrom('posts')
		.selectAll()
		.where('member_id', '=', van.member_id)
		.execute();
	const [membership] = await state.office.db
		.selectFrom('memberships')
		.selectAll()
		.where('member_id', '=', van.member_id)
		.execute();
	expect(post).toMatchObject({
		kind: 'cell-secretary',
		unit_id: membership!.unit_id,
		valid: '[2026-09-30,)'
	});
	const lan = await memberNamed('Phạm Thị Thu Lan');
	const [exemption] = await state.office.db
		.selectFrom('exemptions')
		.selectAll()
		.where('member_id', '=', lan.member_id)
		.execute();
	expect(exemption!.valid).toBe('[2025-01-01,)');
});

test('every member who came in or changed is in the journal, with who brought the list', async () => {
	const id = await uploadRows([1, 'Lê Thị Mới', '1/2/1980', '', '', '', '', 'Chi bộ Thôn Thượng', '']);
	await write(id);
	expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual([
		'roster-import.uploaded',
		'roster-import.confirmed',
		'members.added',
		'roster-import.written'
	]);
	expect((await world.actsAbout(id)).every(({ actorId }) => actorId === state.office.actor.memberId)).toBe(
		true
	);
	const changed = await uploadRows([
		1,
		'Lê Thị Mới',
		'1/2/1980',
		'1/2/2010',
		'',
		'',
		'',
		'Chi bộ Thôn Hạ',
		''
	]);
	await write(changed);
	const { member_id } = await memberNamed('Lê Thị Mới');
	expect(await world.actsAbout(member_id)).toEqual([
		{ act: 'member.changed', actorId: state.office.actor.memberId, onBehalfOf: null }
	]);
	expect((await verifyJournal(state.office.db, state.office.committeeId)).sound).toBe(true);
});

test('the journal says that a telephone changed, but keeps neither the old number nor the new one', async () => {
	const list = (phone: string) =>
		xlsx({
			DS: [
				['Họ và tên', 'Ngày sinh', 'Điện thoại', 'Chi bộ'],
				['Lê Thị Mới', '1/2/1980', phone, 'Chi bộ Thôn Thượng']
			]
		});
	await write(await upload(await list('0986692912')));
	await write(await upload(await list('0912345678')));
	const { member_id, phone } = await memberNamed('Lê Thị Mới');
	expect(phone).toBe('0912345678');
	const events = await state.office.db.selectFrom('events').select(['subject_id', 'content']).execute();
	const changed = events.filter(({ subject_id }) => subject_id === member_id);
	expect(changed.map(({ content }) => JSON.parse(content).to)).toMatchObject([{ phone: null }]);
	expect(events.filter(({ content }) => /986692912|912345678/.test(content))).toEqual([]);
});

test('who stands in another cell moves there from the day of the list, and the old membership keeps its days', async () => {
	await write(await uploadRows([1, 'Lê Thị Mới', '1980', '', '', '', 'PBT', 'Chi bộ Thôn Thượng', '']));
	const id = await upload(
		await xlsx({
			DS: [
				['Tính đến ngày 23/11/2026'],
				heading,
				[1, 'Lê Thị Mới', '1980', '', '', '', '', 'CB Thôn Hạ', 'Miễn SH từ 01/2026']
			]
		})
	);
	await state.office.db
		.updateTable('memberships')
		.set({ valid: '[2026-01-01,)' })
		.where('member_id', '=', (await memberNamed('Lê Thị Mới')).member_id)
		.execute();
	expect((await rowsOf(id))[0]!.changes.map(({ field }) => field)).toEqual(['cell', 'posts', 'exemption']);
	await write(id);
	const { member_id } = await memberNamed('Lê Thị Mới');
	const memberships = await state.office.db
		.selectFrom('memberships')
		.selectAll()
		.where('member_id', '=', member_id)
		.orderBy('valid')
		.execute();
	expect(memberships.map(({ unit_id, valid }) => [unit_id, valid])).toEqual([
		[world.cells.thuong, '[2026-01-01,2026-11-23)'],
		[world.cells.ha, '[2026-11-23,)']
	]);
});

test('a list brought in twice on one day corrects the cell without leaving two', async () => {
	await write(await uploadRows([1, 'Lê Thị Mới', '1980', '', '', '', 'PBT', 'Chi bộ Thôn Thượng', '']));
	await write(await uploadRows([1, 'Lê Thị Mới', '1980', '', '', '', 'PBT', 'Chi bộ Thôn Hạ', '']));
	const { member_id } = await memberNamed('Lê Thị Mới');
	const open = await state.office.db
		.selectFrom('memberships')
		.selectAll()
		.where('member_id', '=', member_id)
		.where('valid', '<>', 'empty')
		.execute();
	expect(open.map(({ unit_id }) => unit_id)).toEqual([world.cells.ha]);
	const again = await uploadRows([1, 'Lê Thị Mới', '1980', '', '', '', 'PBT', 'Chi bộ Thôn Hạ', '']);
	expect((await getRosterImport(state.office, again)).count.same).toBe(1);
});

test('cells that do not exist are opened only when that was asked for', async () => {
	const id = await uploadRows(
		[1, 'Lê Một', '1980', '', '', '', '', 'Chi bộ Hợp tác xã', ''],
		[2, 'Lê Hai', '1981', '', '', '', '', 'CB Thôn Thượng', '']
	);
	expect((await getRosterImport(state.office, id)).reading.unknownUnits).toEqual(['Chi bộ Hợp tác xã']);
	expect(await write(id, false)).toEqual({ new: 1, changed: 0, same: 0, refused: 1 });
	expect((await rowsOf(id, 'refused'))[0]!.problems).toMatchObject([{ cell: 'H2', code: 'unit-unknown' }]);
	const again = await uploadRows([1, 'Lê Một', '1980', '', '', '', '', 'Chi bộ Hợp tác xã', '']);
	expect(await write(again, true)).toEqual({ new: 1, changed: 0, same: 0, refused: 0 });
});

test('a list typed in TCVN3 comes in with its people’s right names', async () => {
	const id = await upload(
		latinBytes('Chi bé Th\xABn H\xB9\nHä vµ tªn;N\xA8m sinh\nNguyÔn V\xA8n Th\xBEng;1980\n')
	);
	expect(await write(id)).toMatchObject({ new: 1 });
	expect(await memberNamed('Nguyễn Văn Thắng')).toMatchObject({ birth_precision: 'year' });
});

test('five thousand members come in at once', async () => {
	const before = await howMany();
	const id = await upload(await xlsx({ DS: plainList(5_000, 'Chi bộ Thôn Đông') }));
	const { count } = await getRosterImport(state.office, id);
	expect(await write(id)).toEqual(count);
	expect(await howMany()).toBe(before + count.new);
	expect(count.new).toBeGreaterThan(4_900);
	expect((await getRosterImport(state.office, id)).rowsWritten).toBe(5_000);
});

test('a list that was confirmed and left behind is taken up again; one that is in is not written twice', async () => {
	const before = await howMany();
	const id = await upload(realList);
	expect(await isLeftBehind(state.office, id)).toBe(false);
	await confirmRoster(state.office, id, { createUnits: true });
	expect(await isLeftBehind(state.office, id)).toBe(true);
	await carryOutRoster(state.office, id);
	await carryOutRoster(state.office, id);
	expect(await isLeftBehind(state.office, id)).toBe(false);
	expect(await howMany()).toBe(before + 71);
	await expect(confirmRoster(state.office, id, { createUnits: true })).rejects.toMatchObject({
		code: 'roster.import-done'
	});
	await expect(
		correctColumns(state.office, state.files, id, {
			asOf: '2026-11-01',
			chosen: { 'used-0': 'on', 'column-0-1': 'name' }
		})
	).rejects.toMatchObject({
		code: 'roster.import-done'
	});
});

test('what goes wrong while writing leaves nothing half done, and the list can be confirmed again', async () => {
	const before = await howMany();
	const id = await uploadRows(
		[1, 'Lê Một', '1980', '', '', '19.555555', '', 'Chi bộ Thôn Hạ', ''],
		[2, 'Lê Hai', '1981', '', '', '19.666666', '', 'Chi bộ Thôn Hạ', '']
	);
	await confirmRoster(state.office, id, { createUnits: false });
	await state.office.db
		.updateTable('roster_import_rows')
		.set({
			fields: JSON.stringify({
				fullName: 'Lê Hai',
				cells: { name: 'B3' },
				born: '1981-13',
				unitName: 'Chi bộ Thôn Hạ'
			})
		})
		.where('row_number', '=', 2)
		.execute();
	await expect(carryOutRoster(state.office, id)).rejects.toThrow();
	expect(await howMany()).toBe(before);
	expect(await getRosterImport(state.office, id)).toMatchObject({
		state: 'failed',
		failure: 'roster.import-failed',
		rowsWritten: 0
	});
	await confirmRoster(state.office, id, { createUnits: false });
});
