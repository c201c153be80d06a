import type { PlanStep } from '../../rotation/plan.ts';
import { quartersOf, within, type RotationProblem, type Visit } from '../../rotation/problem.ts';
import { evenWait, excessWaiting, longestWait } from '../../rotation/waits.ts';
import {
	chargeStretches,
	demandWait,
	formulate,
	visitsOf,
	type Formulation,
	type Past
} from './formulate.ts';
import { shareAmongLeaders } from './share-among-leaders.ts';
import { solve, type Solution } from './mip.ts';

export type Rotation = {
	visits: Visit[];
	/** no cell waits longer than this many months */
	longestWait: number;
	/** whether it is proved that no plan has a shorter longest wait */
	isWaitProved: boolean;
	/** months, over all cells, that somebody waits beyond the even share; `excessBound`: no plan has less */
	excess: number;
	excessBound: number;
	/** wishes that cannot be kept together with the rules and the other wishes */
	unmetWishes: string[];
	/** wishes without which the longest wait would be shorter, with how long it would be */
	costlyWishes: { id: string; longestWait: number }[];
	seconds: number;
};

const budget = { feasibility: 6, evenness: 8 };

/**
 * The plan that is as even as it can be: as many wishes kept as possible, then the longest wait as short as possible, then
 * as little waiting beyond the even share as possible, then the leaders' turns shared evenly. Says of each what is proved.
 */
export async function solveRotation(
	problem: RotationProblem,
	/** is told what is being reckoned now */
	say: (step: PlanStep) => Promise<void> | void = () => {}
): Promise<Rotation> {
	const began = performance.now();
	await say('wishes');
	const unmetWishes = await wishesToGiveUp(problem);
	const kept = { ...problem, wishes: problem.wishes.filter(({ id }) => !unmetWishes.includes(id)) };
	await say('wait');
	const { wait, isProved } = await shortestWait(kept, evenWait(problem));
	await say('evenness');
	const { visits, bound } = await mostEven(kept, wait);
	await say('leaders');
	const shared = await shareAmongLeaders(kept, visits);
	await say('costs');
	return {
		visits: withJointVisits(problem, shared),
		longestWait: longestWait(problem, shared),
		isWaitProved: isProved,
		excess: excessWaiting(problem, shared),
		excessBound: Math.max(0, Math.ceil(bound - 1e-6)),
		unmetWishes,
		costlyWishes: await wishesThatCost(kept, wait),
		seconds: (performance.now() - began) / 1000
	};
}

/** The fewest wishes that must be given up for there to be a plan at all. */
export async function wishesToGiveUp(problem: RotationProblem, past?: Past): Promise<string[]> {
	if (problem.wishes.length === 0) return [];
	const formulation = formulate(problem, past);
	for (const variable of formulation.givenUp.values()) formulation.model.cost[variable] = 1;
	const { values } = await solve(formulation.model, { seconds: budget.feasibility });
	return [...formulation.givenUp].filter(([, variable]) => values[variable]! > 0.5).map(([id]) => id);
}

/** The formulation with every wish kept. */
function strict(problem: RotationProblem, past?: Past): Formulation {
	const formulation = formulate(problem, past);
	for (const variable of formulation.givenUp.values()) formulation.model.upper[variable] = 0;
	return formulation;
}

/** The shortest longest wait, from a first guess upwards; each shorter one is proved impossible, or it is said that it was not. */
export async function shortestWait(
	problem: RotationProblem,
	from: number,
	past?: Past
): Promise<{ wait: number; isProved: boolean; solution: Solution | null }> {
	let isProved = true;
	for (let wait = Math.max(1, from); wait <= problem.months.length; wait++) {
		const formulation = strict(problem, past);
		demandWait(formulation, wait);
		const solution = await solve(formulation.model, { seconds: budget.feasibility });
		if (solution.status === 'optimal' || solution.status === 'bounded') return { wait, isProved, solution };
		if (solution.status === 'unknown') isProved = false;
	}
	// Somebody is not visited at all: the whole plan is one wait.
	return { wait: problem.months.length + 1, isProved, solution: null };
}

async function mostEven(problem: RotationProblem, wait: number): Promise<{ visits: Visit[]; bound: number }> {
	const formulation = strict(problem);
	demandWait(formulation, wait);
	chargeStretches(formulation, evenWait(problem));
	const { values, bound } = await solve(formulation.model, { seconds: budget.evenness });
	return { visits: visitsOf(formulation, values), bound };
}

async function wishesThatCost(
	problem: RotationProblem,
	wait: number
): Promise<{ id: string; longestWait: number }[]> {
	const without = (id: string) => ({ ...problem, wishes: problem.wishes.filter((wish) => wish.id !== id) });
	if (problem.wishes.length === 0) return [];
	const free = await shortestWait({ ...problem, wishes: [] }, evenWait(problem));
	if (free.wait >= wait) return [];
	const costly: { id: string; longestWait: number }[] = [];
	for (const { id } of problem.wishes) {
		const alone = await shortestWait(without(id), free.wait);
		if (alone.wait < wait) costly.push({ id, longestWait: alone.wait });
	}
	return costly;
}

/** In each whole quarter so many visits are joint ones as asked: of the cells that had the fewest of them, as early as can be. */
export function withJointVisits(problem: RotationProblem, visits: readonly Visit[]): Visit[] {
	const had = new Map<string, number>();
	const result = visits.map((visit) => ({ ...visit }));
	for (const quarter of quartersOf(problem.months)) {
		const here = result.filter(({ month }) => quarter.includes(month));
		const could = here.filter((visit) => canBeJoint(problem, visit));
		const already = could.filter(({ joint }) => joint);
		for (const visit of here) visit.joint = false;
		const others = could
			.filter((visit) => !already.includes(visit))
			.sort((a, b) => (had.get(a.cellId) ?? 0) - (had.get(b.cellId) ?? 0) || a.month - b.month);
		for (const chosen of [...already, ...others].slice(0, problem.jointPerQuarter)) {
			chosen.joint = true;
			had.set(chosen.cellId, (had.get(chosen.cellId) ?? 0) + 1);
		}
	}
	return result;
}

function canBeJoint(problem: RotationProblem, { cellId, month }: Visit): boolean {
	const sitting = problem.cells.find(({ id }) => id === cellId)?.meetings[month];
	return sitting ? !within(problem.jointAway, sitting.on) : false;
}
