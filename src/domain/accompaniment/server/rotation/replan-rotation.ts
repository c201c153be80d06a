import { sittingFor, type RotationProblem, type Visit } from '../../rotation/problem.ts';
import { evenWait, longestWait } from '../../rotation/waits.ts';
import { demandWait, formulate, visitsOf, type Past } from './formulate.ts';
import { shortestWait, wishesToGiveUp, withJointVisits } from './solve-rotation.ts';
import { solve } from './mip.ts';

export type Replanned = {
	visits: Visit[];
	dropped: Visit[];
	added: Visit[];
	longestWait: number;
	/** whether it is proved that nobody could wait less, when they wait longer than under the plan before */
	isWaitProved: boolean;
	/** wishes that can no longer be kept */
	unmetWishes: string[];
	/** whether it is proved that no plan with this longest wait changes less */
	isProved: boolean;
};

/**
 * A plan again with the fewest changes, after somebody fell ill or a cell moved its meeting. What was made stays. Nobody waits
 * longer than under the plan before, unless that can no longer be had: then as little longer as possible.
 */
export async function replanRotation(
	asked: RotationProblem,
	previous: readonly Visit[],
	past: Past = { before: 0, made: [] }
): Promise<Replanned> {
	const unmetWishes = await wishesToGiveUp(asked, past);
	const problem = { ...asked, wishes: asked.wishes.filter(({ id }) => !unmetWishes.includes(id)) };
	const { wait, isProved: isWaitProved } = await shortestWait(
		problem,
		Math.max(evenWait(problem), longestWait(problem, previous)),
		past
	);
	const formulation = formulate(problem, past);
	for (const variable of formulation.givenUp.values()) formulation.model.upper[variable] = 0;
	if (wait <= problem.months.length) demandWait(formulation, wait);
	const before = previous.filter(({ month }) => month >= past.before);
	for (const { cell, leader, month, variable } of formulation.choices) {
		const stood = before.some(
			(visit) =>
				visit.cellId === problem.cells[cell]!.id &&
				visit.leaderId === problem.leaders[leader]!.id &&
				visit.month === month
		);
		formulation.model.cost[variable] = month < past.before ? 0 : stood ? -1 : 1;
	}
	const solution = await solve(formulation.model, { seconds: 8 });
	const made = visitsOf(formulation, solution.values);
	const next = made.map((visit) => ({
		...visit,
		joint: previous.some((one) => same(one, visit) && one.joint)
	}));
	return {
		visits: withJointVisits(problem, next),
		dropped: before.filter((visit) => !next.some((one) => same(one, visit))),
		added: next.filter((visit) => visit.month >= past.before && !before.some((one) => same(one, visit))),
		longestWait: longestWait(problem, next),
		isWaitProved,
		unmetWishes,
		isProved: solution.status === 'optimal'
	};
}

/** Whether a visit of the plan before can no longer be made as it stood: what a change must touch. */
export function isBroken(problem: RotationProblem, { cellId, leaderId, month }: Visit): boolean {
	const cell = problem.cells.find(({ id }) => id === cellId);
	const leader = problem.leaders.find(({ id }) => id === leaderId);
	return !cell || !leader || !sittingFor(cell, leader, month);
}

const same = (a: Visit, b: Visit): boolean =>
	a.cellId === b.cellId && a.leaderId === b.leaderId && a.month === b.month;
