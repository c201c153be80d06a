import { describe, expect, test } from 'vitest';
import { setHabits } from '#domain/cell-meetings/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { useWorld, type World } from '../../../../../tests/world.ts';
import { addAbsence, addWish, listConditions, withdrawAbsence, withdrawWish } from './keep-conditions.ts';
import { adoptPlan, askSolution, discardPlan, draftPlan, draftReplan, getPlan } from './keep-plan.ts';
import { listRotationWaiting } from './list-rotation-waiting.ts';
import { markVisit, noteVisitMade } from './mark-visit.ts';
import { latestPlan } from './plan-queries.ts';
import { attendancesOf, listBrokenVisits, listOwnVisits, listVisits, readCoverage } from './read-rotation.ts';
import { solvePlan } from './solve-plan.ts';
import { moveMeeting, sittingsOf } from '#domain/cell-meetings/server/index.ts';

const world = useWorld();

/** Four cells meet: two of them on the 3rd, one on the 5th, one on the 8th. */
async function meetingDays({ as, cells }: World) {
	const line = (unitId: string, day: number) => ({
		unitId,
		rhythm: { rhythm: 'day-of-month' as const, day },
		...{ startsAt: '19:30', place: 'Nhà văn hóa' }
	});
	await setHabits(await as('office'), null, [
		line(cells.thuong, 3),
		line(cells.ha, 3),
		line(cells.trung, 5),
		line(cells.dong, 8)
	]);
}
const leaders = () => [
	{ memberId: world.people.secretary.memberId, perMonth: 1 },
	{ memberId: world.people.deputy.memberId, perMonth: 1 }
];
const quarter = () => ({ firstMonth: '2026-12-01', months: 4, minutesApart: 0, leaders: leaders() });

async function adopted(plan = quarter()) {
	const office = await world.as('office');
	const id = await draftPlan(office, plan);
	await askSolution(office, id);
	await solvePlan(office, id);
	await adoptPlan(office, id);
	return id;
}

describe('a plan of the leaders’ visits', () => {
	test('is drafted, reckoned, and adopted as a version; all of it is in the journal', async () => {
		await meetingDays(world);
		const office = await world.as('office');
		const id = await draftPlan(office, quarter());
		await expect(adoptPlan(office, id)).rejects.toMatchObject({ code: 'accompaniment.not-solved-yet' });
		await askSolution(office, id);
		await expect(askSolution(office, id)).rejects.toMatchObject({ code: 'accompaniment.solving-already' });
		await solvePlan(office, id);
		const solved = await getPlan(office, id);
		expect(solved).toMatchObject({ state: 'solved', version: null });
		// Of 18 cells 4 have a meeting day: only they can be planned, each every other month.
		expect(solved.outcome).toMatchObject({ isWaitProved: true, longestWait: 2, unmetWishes: [] });
		expect(solved.outcome!.visits).toHaveLength(8);
		expect(await adoptPlan(office, id)).toBe(1);
		expect(await listVisits(office, '2026-12-01', '2027-03-01')).toHaveLength(8);
		expect((await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId])).toEqual(
			['drafted', 'asked', 'solved', 'adopted'].map((act) => [`rotation-plan.${act}`, office.actor.memberId])
		);
		await expect(discardPlan(office, id)).rejects.toMatchObject({ code: 'accompaniment.plan-settled' });
		await world.asNeighbour(async (them) => {
			await expect(getPlan(them, id)).rejects.toMatchObject({ status: 404 });
			expect(await latestPlan(them, '2026-12-01')).toBeUndefined();
		});
		await expect(draftPlan(await world.as('cellSecretary'), quarter())).rejects.toThrow(
			new Refusal('accompaniment.office-plans-rotation', 403)
		);
	});

	test('says which wish stands in the way, and keeps the others', async () => {
		await meetingDays(world);
		const office = await world.as('office');
		const wish = { kind: 'visit' as const, month: '2026-12-01', memberId: leaders()[0]!.memberId };
		const both = [
			await addWish(office, { ...wish, unitId: world.cells.thuong }),
			await addWish(office, { ...wish, unitId: world.cells.ha })
		];
		const id = await draftPlan(office, quarter());
		await askSolution(office, id);
		await solvePlan(office, id);
		const { outcome } = await getPlan(office, id);
		expect(outcome!.unmetWishes).toHaveLength(1);
		expect(both).toContain(outcome!.unmetWishes[0]);
		await withdrawWish(office, both[0]!);
		expect((await listConditions(office)).wishes.map((one) => one.id)).toEqual([both[1]]);
		expect((await world.actsAbout(world.cells.thuong)).at(-1)!.act).toBe('rotation-wish.withdrawn');
	});

	test('is changed as little as it can when a leader falls away and a cell moves its meeting', async () => {
		await meetingDays(world);
		const first = await adopted();
		const office = await world.as('office');
		const [visit] = await listVisits(office, '2026-12-01', '2026-12-01');
		const absence = await addAbsence(office, { memberId: visit!.memberId, from: visit!.on, to: visit!.on });
		expect(await listBrokenVisits(office)).toMatchObject([{ unitId: visit!.unitId, on: visit!.on }]);
		const id = await draftReplan(office, { minutesApart: 0, leaders: leaders() });
		await askSolution(office, id);
		await solvePlan(office, id);
		const { outcome, state } = await getPlan(office, id);
		expect(state).toBe('solved');
		expect(outcome!.changes!.isProved).toBe(true);
		expect(outcome!.changes!.dropped).toContainEqual(
			expect.objectContaining({ cellId: visit!.unitId, leaderId: visit!.memberId })
		);
		expect(await adoptPlan(office, id)).toBe(2);
		expect((await getPlan(office, first)).state).toBe('replaced');
		expect(await listBrokenVisits(office)).toEqual([]);
		await withdrawAbsence(office, absence);
		const [later] = await listVisits(office, '2027-01-01', '2027-01-01');
		await moveMeeting(office, later!.unitId, '2027-01-01', { on: '2027-01-20', at: '19:30' });
		expect(await listBrokenVisits(office)).toMatchObject([{ unitId: later!.unitId, now: '2027-01-20' }]);
	});
});

describe('a visit', () => {
	const later = '2026-12-20T01:00:00Z';

	test('waits for its leader, is marked by them, and the map shows it', async () => {
		await meetingDays(world);
		await adopted();
		const office = await world.as('office', later);
		const [visit] = await listVisits(office, '2026-12-01', '2026-12-01');
		const person = visit!.memberId === world.people.secretary.memberId ? 'secretary' : 'deputy';
		const leader = await world.as(person, later);
		expect(await listRotationWaiting(leader)).toHaveLength(1);
		const { unitId, month, on } = visit!;
		await markVisit(leader, unitId, month, { kind: 'made', memberId: visit!.memberId, on });
		expect(await listRotationWaiting(leader)).toEqual([]);
		expect((await world.actsAbout(unitId)).at(-1)).toMatchObject({
			act: 'rotation-visit.made',
			actorId: leader.actor.memberId,
			onBehalfOf: null
		});
		const { rows } = await readCoverage(office, '2026-12-01');
		expect(rows.find((row) => row.unitId === unitId)!.squares[0]!.standing).toBe('made');
		expect((await listOwnVisits(leader)).every((one) => one.month > '2026-12-01')).toBe(true);
		await expect(
			markVisit(await world.as('inspector', later), unitId, month, { kind: 'missed', reason: 'other' })
		).rejects.toMatchObject({ code: 'accompaniment.visit-of-another' });
		await expect(
			markVisit(leader, unitId, month, { kind: 'made', memberId: visit!.memberId, on: '2026-12-30' })
		).rejects.toMatchObject({ code: 'accompaniment.day-to-come' });
	});

	test('is missed with a reason, or made by a substitute; the office enters it for the leader', async () => {
		await meetingDays(world);
		await adopted();
		const office = await world.as('office', later);
		const [one, two] = await listVisits(office, '2026-12-01', '2026-12-01');
		await markVisit(office, one!.unitId, one!.month, { kind: 'missed', reason: 'called-away' });
		await markVisit(office, two!.unitId, two!.month, {
			...{ kind: 'made', memberId: world.people.inspector.memberId, on: two!.on }
		});
		expect((await world.actsAbout(one!.unitId)).at(-1)).toMatchObject({
			act: 'rotation-visit.missed',
			onBehalfOf: one!.memberId
		});
		const { rows } = await readCoverage(office, '2026-12-01');
		const standing = (unitId: string) => rows.find((row) => row.unitId === unitId)!.squares[0]!.standing;
		expect([standing(one!.unitId), standing(two!.unitId)]).toEqual(['missed', 'substituted']);
	});

	test('is made by a report of it; a follower’s own attendance is no visit of the rotation', async () => {
		await meetingDays(world);
		await adopted();
		const office = await world.as('office', later);
		const [visit] = await listVisits(office, '2026-12-01', '2026-12-01');
		const { unitId, on } = visit!;
		expect(await noteVisitMade(office, { unitId, memberId: world.people.inspector.memberId, on })).toBe(
			false
		);
		expect(await noteVisitMade(office, { unitId, memberId: visit!.memberId, on })).toBe(true);
		const other = leaders().find(({ memberId }) => memberId !== visit!.memberId)!;
		expect(await noteVisitMade(office, { unitId, memberId: other.memberId, on })).toBe(false);
		expect(await noteVisitMade(office, { unitId: world.cells.bac, memberId: other.memberId, on })).toBe(true);
		const sittings = await sittingsOf(office, [unitId], on, on);
		expect(await attendancesOf(office, sittings)).toMatchObject([{ memberId: visit!.memberId, unitId, on }]);
		await world.asNeighbour(async (them) => {
			expect(
				(await readCoverage(them, '2026-12-01')).rows.flatMap(({ squares }) => squares.filter(Boolean))
			).toEqual([]);
			await expect(
				markVisit(them, unitId, '2026-12-01', { kind: 'missed', reason: 'other' })
			).rejects.toMatchObject({ status: 404 });
		});
	});
});
