import { beforeEach, describe, expect, test } from 'vitest';
import { exempt, mergeCells } from '#domain/membership/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	assignDuty,
	dutiesOfUnit,
	endDuty,
	enterDutySheet,
	handOverDuty,
	listCoverage,
	listDutiesOf,
	readDuty,
	readDutySheet
} from './index.ts';

const world = useWorld();
let cell: string;
beforeEach(() => {
	cell = world.cells.thuong;
});
const minutes = {
	title: 'Ghi biên bản, giữ sổ sách của chi bộ',
	detail: null,
	from: '2026-11-01',
	channel: 'self' as const
};
const give = async (memberId: string | null, more = {}) =>
	assignDuty(await world.as('cellSecretary'), cell, { ...minutes, memberId, ...more });

describe('a duty', () => {
	test('is given by the cell’s secretary, and both acts are in the journal', async () => {
		const memberId = world.people.member.memberId;
		const id = await give(memberId);
		expect(await listDutiesOf(await world.as('member'), memberId, '2026-11-23', '2026-11-23')).toMatchObject([
			{ dutyId: id, code: 'minutes', unitName: 'Chi bộ Thôn Thượng', from: '2026-11-01', to: null }
		]);
		const by = { actorId: world.people.cellSecretary.memberId, onBehalfOf: null };
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'duty.opened', ...by },
			{ act: 'duty.given', ...by }
		]);
	});

	test('handed over keeps who held it; as of the day before it is still theirs', async () => {
		const [member, next] = [world.people.member.memberId, world.members.thuong[3]!];
		const id = await give(member);
		const secretary = await world.as('cellSecretary');
		const [held] = (await readDuty(secretary, id)).holdings;
		const wish = { memberId: next, detail: null, on: '2026-11-20', channel: 'paper' as const };
		await handOverDuty(secretary, id, { ...wish, holdingId: held!.id });
		expect(
			(await readDuty(secretary, id)).holdings.map(({ memberId, from, to }) => [memberId, from, to])
		).toEqual([
			[next, '2026-11-20', null],
			[member, '2026-11-01', '2026-11-20']
		]);
		const holderOn = async (date: string) =>
			(await dutiesOfUnit(secretary, cell, date))[0]!.holders[0]!.memberId;
		expect([await holderOn('2026-11-19'), await holderOn('2026-11-20')]).toEqual([member, next]);
		await expect(
			handOverDuty(secretary, id, { ...wish, holdingId: null, memberId: next, on: '2026-11-22' })
		).rejects.toBeTruthy();
	});

	test('ends with everybody who holds it', async () => {
		const id = await give(world.people.member.memberId);
		const secretary = await world.as('cellSecretary');
		await endDuty(secretary, id, '2026-11-15');
		expect(await dutiesOfUnit(secretary, cell, '2026-11-15')).toEqual([]);
		expect((await dutiesOfUnit(secretary, cell, '2026-11-14'))[0]!.holders).toHaveLength(1);
		await expect(endDuty(secretary, id, '2026-11-15')).rejects.toMatchObject({
			code: 'duties.ended-already'
		});
	});

	test('is given by no member, by no other cell, to nobody from elsewhere, and no neighbour learns of it', async () => {
		const id = await give(null);
		const wish = { ...minutes, title: 'Việc khác', memberId: null };
		await expect(assignDuty(await world.as('member'), cell, wish)).rejects.toMatchObject({
			code: 'duties.kept-by-the-leaders',
			status: 403
		});
		await expect(assignDuty(await world.as('otherCellSecretary'), cell, wish)).rejects.toEqual(notFound());
		await expect(give(world.people.otherMember.memberId)).rejects.toMatchObject({
			code: 'duties.not-of-the-unit'
		});
		await expect(give(null)).rejects.toMatchObject({ code: 'duties.there-already' });
		await world.asNeighbour(async (ctx) => {
			await expect(readDuty(ctx, id)).rejects.toEqual(notFound());
			await expect(readDutySheet(ctx, cell)).rejects.toEqual(notFound());
		});
	});
});

describe('a whole sheet from paper', () => {
	const enter = async (lines: [string, string][], from = '2026-11-01') =>
		enterDutySheet(await world.as('cellSecretary'), cell, {
			lines: lines.map(([memberId, text]) => ({ memberId, text })),
			from,
			fromPaper: true
		});

	test('is kept at once; a second time it changes nothing; what falls out of a line ends', async () => {
		const [a, b] = world.members.thuong as [string, string];
		expect(
			await enter([
				[a, 'Thu, nộp đảng phí; Nhóm hộ (tổ 1)'],
				[b, 'Nhóm hộ (tổ 2)']
			])
		).toEqual({
			begun: 3,
			ended: 0
		});
		expect(await enter([[a, 'Nhóm hộ (tổ 1); Thu, nộp đảng phí']])).toEqual({ begun: 0, ended: 0 });
		expect(await enter([[a, 'Nhóm hộ (tổ 1)']], '2026-11-10')).toEqual({ begun: 0, ended: 1 });
		const sheet = await readDutySheet(await world.as('member'), cell);
		expect(sheet.duties.map(({ title, holders }) => [title, holders.length])).toEqual([
			['Nhóm hộ', 2],
			['Thu, nộp đảng phí', 0]
		]);
		expect(sheet.unheld.map(({ id }) => id)).toEqual([sheet.duties[1]!.id]);
		expect((await world.actsAbout(cell)).filter(({ act }) => act === 'duties.entered')).toHaveLength(2);
	});

	test('refuses a person from elsewhere, and then keeps nothing', async () => {
		await expect(enter([[world.people.otherMember.memberId, 'Ghi biên bản']])).rejects.toMatchObject({
			code: 'duties.not-of-the-unit'
		});
	});

	test('the page of all cells counts the same as the sheet; the exempt owe nothing', async () => {
		const [a, b, c] = world.members.thuong as [string, string, string];
		await enter([
			[a, 'Việc 1; Việc 2; Việc 3; Việc 4; Việc 5'],
			[b, 'Việc 1']
		]);
		await give(null, { title: 'Việc 6' });
		const office = await world.as('office');
		await exempt(office, { memberId: c, from: '2026-11-01', to: null });
		const sheet = await readDutySheet(office, cell);
		expect(sheet.without.map(({ id }) => id)).not.toContain(c);
		const { cells, total } = await listCoverage(office, '2026-11-23', 1);
		expect(total).toBe(18);
		expect(cells.find(({ unitId }) => unitId === cell)).toEqual({
			unitId: cell,
			name: 'Chi bộ Thôn Thượng',
			members: sheet.people.length,
			without: sheet.without.length,
			duties: 6,
			unheld: 1,
			tooMany: 1
		});
		expect((await listCoverage(await world.as('otherCellSecretary'), '2026-11-23', 1)).cells).toHaveLength(1);
	});
});

test('of a cell that was merged into another the other’s leaders keep the duties the next day; the day before reads as it was', async () => {
	const office = await world.as('office');
	const member = world.members.thuong[3]!;
	const id = await give(member);
	await mergeCells(office, cell, { into: world.cells.ha, on: '2026-11-23', decision: 'QĐ 12-QĐ/ĐU' });
	const heirs = await world.as('otherCellSecretary');
	const sheet = await readDutySheet(heirs, world.cells.ha);
	expect(sheet.duties.find((one) => one.id === id)?.holders).toMatchObject([
		{ memberId: member, belongs: true }
	]);
	const { holdings } = await readDuty(heirs, id);
	await handOverDuty(heirs, id, {
		holdingId: holdings[0]!.id,
		memberId: world.people.otherMember.memberId,
		detail: null,
		on: '2026-11-24',
		channel: 'self'
	});
	const before = await readDutySheet(office, cell, '2026-11-22');
	expect(before).toMatchObject({
		place: { isOpen: true },
		duties: [{ id, holders: [{ memberId: member }] }]
	});
	expect((await readDutySheet(office, cell)).place.isOpen).toBe(false);
	const { cells } = await listCoverage(office, '2026-11-23', 1);
	expect(cells.find(({ unitId }) => unitId === world.cells.ha)).toMatchObject({ duties: 1, unheld: 0 });
});
