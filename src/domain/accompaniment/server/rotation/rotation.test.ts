import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../rotation/check-plan.ts';
import { makeProblem } from '../../rotation/example-problem.ts';
import { reasonOf, whyUnmet } from '../../rotation/explain.ts';
import { sittingFor, type RotationProblem, type Visit } from '../../rotation/problem.ts';
import { excessWaiting, longestWait } from '../../rotation/waits.ts';
import { isBroken, replanRotation } from './replan-rotation.ts';
import { solveRotation } from './solve-rotation.ts';

/** A few cells that meet on one of two evenings, a few months, two leaders: small enough to look at every plan there is. */
const small = fc
	.record({
		evenings: fc.array(fc.array(fc.constantFrom(3, 5, null), { minLength: 3, maxLength: 3 }), {
			minLength: 2,
			maxLength: 3
		}),
		away: fc.option(fc.integer({ min: 0, max: 2 })),
		lastVisits: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 })
	})
	.map(({ evenings, away, lastVisits }): RotationProblem => {
		const months = ['2026-10', '2026-11', '2026-12'];
		return {
			months,
			cells: evenings.map((days, i) => ({
				id: `c${i}`,
				name: `Chi bộ ${i}`,
				lastVisit: lastVisits[i]!,
				meetings: days.map((day, month) =>
					day === null ? null : { on: `${months[month]}-0${day}`, at: '19:30' }
				)
			})),
			leaders: [
				{
					id: 'secretary',
					name: 'Bí thư',
					perMonth: 1,
					away: away === null ? [] : [{ from: `${months[away]}-01`, to: `${months[away]}-28` }]
				},
				{ id: 'chairman', name: 'Chủ tịch', perMonth: 1, away: [] }
			],
			wishes: [],
			minutesApart: 0,
			jointPerQuarter: 1,
			jointAway: []
		};
	});

/** Every plan that keeps the rules, by trying all of them. */
function* everyPlan(problem: RotationProblem): Generator<Visit[]> {
	const possible = problem.cells.flatMap((cell) =>
		problem.leaders.flatMap((leader) =>
			problem.months.flatMap((_, month) =>
				sittingFor(cell, leader, month) ? [{ cellId: cell.id, leaderId: leader.id, month, joint: false }] : []
			)
		)
	);
	function* extend(plan: Visit[], from: number): Generator<Visit[]> {
		yield plan;
		for (let i = from; i < possible.length; i++) {
			const next = [...plan, possible[i]!];
			const breaches = checkPlan(problem, next, { longestWait: Infinity });
			if (breaches.every(({ code }) => code === 'joint-visits')) yield* extend(next, i + 1);
		}
	}
	yield* extend([], 0);
}

/** The working group could come in the quarter whenever anybody could be visited in it: a plan without any visit is none. */
const counts = (problem: RotationProblem, plan: Visit[]) => plan.length > 0 || !canVisit(problem);
const canVisit = (problem: RotationProblem) => [...everyPlan(problem)].some((plan) => plan.length > 0);

describe('a rotation', () => {
	test('has as many joint visits a quarter as the rules ask for, of different cells', async () => {
		const problem = { ...makeProblem({ cells: 6, months: 7, leaders: 2 }), jointPerQuarter: 2 };
		const { visits, longestWait } = await solveRotation(problem);
		expect(checkPlan(problem, visits, { longestWait })).toEqual([]);
		const joint = visits.filter((visit) => visit.joint);
		expect(joint).toHaveLength(4);
		expect(new Set(joint.map(({ cellId }) => cellId)).size).toBe(4);
	});

	test('has the shortest longest wait of all plans, and among those the least waiting beyond the even share', async () => {
		await fc.assert(
			fc.asyncProperty(small, async (problem) => {
				const found = await solveRotation(problem);
				expect(checkPlan(problem, found.visits, found)).toEqual([]);
				const all = [...everyPlan(problem)].filter((plan) => counts(problem, plan));
				const shortest = Math.min(...all.map((plan) => longestWait(problem, plan)));
				expect(found.longestWait).toBe(shortest);
				const least = Math.min(
					...all
						.filter((plan) => longestWait(problem, plan) === shortest)
						.map((plan) => excessWaiting(problem, plan))
				);
				expect(found.excess).toBe(least);
				expect(found.excessBound).toBe(least);
			}),
			{ numRuns: 8 }
		);
	}, 120_000);

	test('of 18 cells over a year, 60 % of them on the same three evenings, is proved to be as even as can be', async () => {
		const problem = makeProblem({ cells: 18, months: 12, leaders: 2 });
		const found = await solveRotation(problem);
		expect(checkPlan(problem, found.visits, found)).toEqual([]);
		expect(found.isWaitProved).toBe(true);
		expect(found.excess).toBe(found.excessBound);
	}, 60_000);

	test('says which wish it cannot keep, and keeps the others', async () => {
		const problem = makeProblem({ cells: 6, months: 6, leaders: 1, perMonth: 2 });
		const away = {
			...problem,
			cells: problem.cells.map((cell, i) =>
				i === 1 ? { ...cell, meetings: [null, ...cell.meetings.slice(1)] } : cell
			),
			wishes: [
				{ id: 'not-there', kind: 'visit' as const, cellId: 'cell-1', month: 0 },
				{ id: 'in-may', kind: 'visit' as const, cellId: 'cell-2', month: 4 }
			]
		};
		const found = await solveRotation(away);
		expect(found.unmetWishes).toEqual(['not-there']);
		expect(whyUnmet(away, away.wishes[0]!)).toBe('no-meeting');
		expect(checkPlan(away, found.visits, found)).toEqual([]);
	}, 60_000);

	test('says which wish makes somebody wait longer, and how long it would be without', async () => {
		const problem = makeProblem({ cells: 4, months: 8, leaders: 1, perMonth: 1 });
		const wishes = [4, 5, 6].map((month) => ({
			id: `again-${month}`,
			kind: 'visit' as const,
			cellId: 'cell-0',
			month
		}));
		const free = await solveRotation({ ...problem, wishes: [] });
		const found = await solveRotation({ ...problem, wishes });
		expect(found.longestWait).toBeGreaterThan(free.longestWait);
		expect(found.costlyWishes.every((wish) => wish.longestWait < found.longestWait)).toBe(true);
		expect(checkPlan({ ...problem, wishes }, found.visits, found)).toEqual([]);
	}, 60_000);

	test('tells of each visit since when the cell waits and what stood in the way before', async () => {
		const problem = makeProblem({ cells: 18, months: 12, leaders: 2 });
		const { visits, longestWait: longest } = await solveRotation(problem);
		for (const visit of visits) {
			const reason = reasonOf(problem, visits, visit, longest);
			expect(visit.month).toBeLessThanOrEqual(reason.latest);
			for (const { month } of reason.obstacles) expect(month).toBeLessThan(visit.month);
		}
	}, 60_000);
});

describe('a rotation that is planned again', () => {
	test('changes no more than it must: as little as the best of all plans', async () => {
		await fc.assert(
			fc.asyncProperty(small, fc.integer({ min: 0, max: 2 }), async (problem, month) => {
				const before = await solveRotation({ ...problem });
				const ill = {
					...problem,
					leaders: problem.leaders.map((leader, i) =>
						i === 1
							? {
									...leader,
									away: [{ from: `${problem.months[month]}-01`, to: `${problem.months[month]}-28` }]
								}
							: leader
					)
				};
				const again = await replanRotation(ill, before.visits);
				expect(checkPlan(ill, again.visits, again)).toEqual([]);
				const key = (visit: Visit) => `${visit.cellId}/${visit.leaderId}/${visit.month}`;
				const stood = new Set(before.visits.map(key));
				const changes = (plan: Visit[]) => {
					const now = new Set(plan.map(key));
					return (
						[...stood].filter((one) => !now.has(one)).length +
						[...now].filter((one) => !stood.has(one)).length
					);
				};
				const all = [...everyPlan(ill)].filter((plan) => counts(ill, plan));
				const shortest = Math.min(...all.map((plan) => longestWait(ill, plan)));
				const allowed = Math.max(shortest, before.longestWait);
				const least = Math.min(
					...all.filter((plan) => longestWait(ill, plan) <= allowed).map((plan) => changes(plan))
				);
				expect(again.isProved).toBe(true);
				expect(again.dropped.length + again.added.length).toBe(least);
			}),
			{ numRuns: 8 }
		);
	}, 120_000);

	test('leaves alone what was made, and drops what can no longer be', async () => {
		const problem = makeProblem({ cells: 18, months: 12, leaders: 2 });
		const { visits } = await solveRotation(problem);
		const made = visits.filter(({ month }) => month < 4);
		const ill = {
			...problem,
			leaders: problem.leaders.map((leader, i) =>
				i === 0 ? { ...leader, away: [...leader.away, { from: '2027-04-01', to: '2027-05-31' }] } : leader
			)
		};
		const again = await replanRotation(ill, visits, { before: 4, made });
		expect(
			made.every((visit) =>
				again.visits.some((one) => one.cellId === visit.cellId && one.month === visit.month)
			)
		).toBe(true);
		const broken = visits.filter((visit) => visit.month >= 4 && isBroken(ill, visit));
		expect(broken.length).toBeGreaterThan(0);
		for (const visit of broken)
			expect(again.dropped).toContainEqual(
				expect.objectContaining({ cellId: visit.cellId, month: visit.month })
			);
		expect(again.visits.filter((visit) => visit.month >= 4 && isBroken(ill, visit))).toEqual([]);
	}, 60_000);
});
