import { describe, expect, test } from 'vitest';
import {
	adoptRegulation,
	assignDuty,
	dutiesOfUnit,
	handOverDuty,
	readRegulation,
	saveRegulationDraft
} from '#domain/duties/server/index.ts';
import { listRoster, mergeCells } from '#domain/membership/server/index.ts';
import { getCell, heirsOf, listCells, listSuccessions, openCell } from '#domain/organization/server/index.ts';
import { openCase, steps } from '#domain/rectification/server/case-for-tests.ts';
import { getCorrectiveAction, listShortcomings } from '#domain/rectification/server/index.ts';
import { getResult, listOwing } from '#domain/study/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { published } from './study.ts';
import { useWorld } from './world.ts';

// A cell is merged into another in mid-year: what it owed and kept has an owner the next day, and what was written stays.

const world = useWorld();
const on = '2026-11-23';
const merger = () => ({ into: world.cells.thuong, on, decision: 'QĐ 12-QĐ/ĐU, ngày 20/11/2026' });
const merge = async () => mergeCells(await world.as('office'), world.cells.ha, merger());

describe('a cell merged into another', () => {
	test('has its members there from that day, its posts end, and until the day before it was as it was', async () => {
		const ctx = await world.as('office');
		expect(await merge()).toEqual({ members: world.members.ha.length });
		const ids = async (cell: string, day: string) =>
			(await listRoster(ctx, [cell], day)).map(({ id }) => id).sort();
		expect(await ids(world.cells.ha, '2026-11-22')).toEqual([...world.members.ha].sort());
		expect(await ids(world.cells.ha, on)).toEqual([]);
		expect(await ids(world.cells.thuong, on)).toEqual([...world.members.thuong, ...world.members.ha].sort());
		expect((await listCells(ctx, on)).map(({ id }) => id)).not.toContain(world.cells.ha);
		expect((await getCell(ctx, world.cells.ha)).name).toBe('Chi bộ Thôn Hạ');
		expect(await listSuccessions(ctx, world.cells.ha)).toMatchObject({
			into: { successorId: world.cells.thuong, on },
			from: []
		});
		expect(await world.actsAbout(world.cells.ha)).toContainEqual({
			act: 'unit.merged',
			actorId: ctx.actor.memberId,
			onBehalfOf: null
		});
		expect((await world.actsAbout(world.members.ha[0]!)).map(({ act }) => act)).toContain('member.moved');
	});

	test('is answered for by who leads the other, and no longer by who led it', async () => {
		const before = await world.as('cellSecretary');
		expect(cellsLedBy(before.actor)).toEqual([world.cells.thuong]);
		await merge();
		const after = await world.as('cellSecretary');
		expect(cellsLedBy(after.actor)).toEqual([world.cells.thuong, world.cells.ha]);
		const head = await world.as('otherCellSecretary');
		expect(cellsLedBy(head.actor)).toEqual([]);
	});

	test('merged once more, is answered for by the last of them', async () => {
		await merge();
		const office = await world.as('office');
		const third = await openCell(office, 'Chi bộ Thôn Thượng Hạ', '2026-11-01');
		await mergeCells(office, world.cells.thuong, { ...merger(), into: third, on: '2026-11-24' });
		expect(await heirsOf(office, [world.cells.ha, world.cells.dong], '2026-11-24')).toEqual(
			new Map([
				[world.cells.ha, third],
				[world.cells.dong, world.cells.dong]
			])
		);
		expect((await heirsOf(office, [world.cells.ha], '2026-11-22')).get(world.cells.ha)).toBe(world.cells.ha);
	});

	test('leaves its obligations, shortcomings and corrective actions to the other, and last month’s result as it was', async () => {
		const session = await published(world);
		const office = await world.as('office');
		const printed = await getResult(office, session, 1);
		const { actionId, id } = await openCase(world, {
			change: { subject: { unitId: world.cells.ha }, criterion: 'cell-meetings' },
			owner: 'otherMember'
		});
		const owed = async () =>
			(await listOwing(await world.as('cellSecretary'))).map(({ unitId }) => unitId).sort();
		expect(await owed()).toEqual([world.cells.thuong]);
		await merge();

		expect(await owed()).toEqual([world.cells.thuong, world.cells.ha].sort());
		const heir = await world.as('cellSecretary');
		expect((await listShortcomings(heir, {})).map((line) => line.id)).toContain(id);
		await steps.report(heir, actionId, '2026-11-23');
		expect((await getCorrectiveAction(heir, actionId)).state).toBe('reported');
		expect(await getResult(await world.as('office'), session, 1)).toEqual(printed);
	});
});

test('its duties and its working regulations are kept by who leads the other, from the next day', async () => {
	const head = await world.as('otherCellSecretary');
	const holder = world.people.otherMember.memberId;
	const dutyId = await assignDuty(head, world.cells.ha, {
		...{ title: 'Phụ trách nhóm hộ xóm Hạ', memberId: holder, detail: null },
		...{ from: '2026-11-01', channel: 'self' }
	});
	await saveRegulationDraft(head, world.cells.ha, {
		words: 'Điều 1. Hội họp\nHọp mỗi tháng một lần.',
		fromPaper: false
	});
	const regulationId = await adoptRegulation(head, world.cells.ha, {
		...{ adoptedBy: 'Hội nghị chi bộ', adoptedOn: '2026-11-05', effectiveFrom: '2026-11-10' },
		...{ convened: 5, present: 5, votesFor: 5, votesAgainst: 0, reason: null }
	});
	await merge();

	const heir = await world.as('cellSecretary');
	expect(await dutiesOfUnit(heir, world.cells.thuong, on)).toMatchObject([
		{ id: dutyId, holders: [{ memberId: holder, belongs: true }] }
	]);
	await handOverDuty(heir, dutyId, {
		...{ holdingId: null, memberId: world.people.member.memberId, detail: null },
		...{ on: '2026-11-24', channel: 'self' }
	});
	expect((await dutiesOfUnit(heir, world.cells.ha, '2026-11-22'))[0]!.holders).toHaveLength(1);
	expect(await readRegulation(heir, regulationId)).toMatchObject({ regulation: { votesFor: 5 } });
});

describe('a merger is refused', () => {
	test('into itself, into a cell closed by then, a second time, or across a move that is recorded already', async () => {
		const office = await world.as('office');
		const into = (id: string) => mergeCells(office, world.cells.ha, { ...merger(), into: id });
		await expect(into(world.cells.ha)).rejects.toMatchObject({ code: 'membership.merged-into-itself' });
		const late = await openCell(office, 'Chi bộ Xóm Đồi', '2027-01-01');
		await expect(into(late)).rejects.toMatchObject({ code: 'membership.cell-closed', status: 409 });
		await merge();
		await expect(merge()).rejects.toMatchObject({ code: 'organization.closed-already' });
		await expect(
			mergeCells(office, world.cells.thuong, { ...merger(), into: world.cells.dong, on: '2026-11-20' })
		).rejects.toMatchObject({ code: 'membership.begins-later', details: { count: world.members.ha.length } });
	});

	test('to whoever is not the office', async () => {
		for (const person of ['inspector', 'cellSecretary', 'member'] as const) {
			const ctx = await world.as(person);
			await expect(mergeCells(ctx, world.cells.ha, merger()), person).rejects.toMatchObject({
				code: 'organization.only-the-office',
				status: 403
			});
		}
		await world.asNeighbour(async (ctx) => {
			await expect(mergeCells(ctx, world.cells.ha, merger())).rejects.toMatchObject({ status: 404 });
		});
	});
});
