import {
	clash,
	minutesOf,
	quartersOf,
	sittingFor,
	within,
	type CellSitting,
	type RotationProblem,
	type Visit
} from '../../rotation/problem.ts';
import { stretches } from '../../rotation/waits.ts';
import { Model } from './mip.ts';

/** A visit that could be made, with the variable that says whether it is. */
export type Choice = { cell: number; leader: number; month: number; sitting: CellSitting; variable: number };
export type Formulation = {
	problem: RotationProblem;
	model: Model;
	choices: readonly Choice[];
	/** by wish: 1 when it is given up */
	givenUp: ReadonlyMap<string, number>;
};

/** What was made before a month of the plan, and can no longer be otherwise. */
export type Past = { before: number; made: readonly Visit[] };

/**
 * The rules that every plan keeps, as a model without a goal: a cell is visited at its meeting, by one who is here, at
 * most once a month; nobody is at two places in one evening or does more than is theirs; wishes are kept or given up;
 * each whole quarter has a visit to which the working group could come.
 */
export function formulate(problem: RotationProblem, past: Past = { before: 0, made: [] }): Formulation {
	const model = new Model();
	const choices = choicesOf(problem, model, past);
	const formulation = { problem, model, choices, givenUp: new Map<string, number>() };
	oncePerMonth(formulation);
	loadOfLeaders(formulation, past.before);
	wishes(formulation);
	jointVisits(formulation);
	return formulation;
}

function choicesOf(problem: RotationProblem, model: Model, { before, made }: Past): Choice[] {
	return problem.cells.flatMap((cell, c) =>
		problem.leaders.flatMap((leader, l) =>
			problem.months.flatMap((_, month) => {
				const wasMade = made.some(
					(visit) => visit.cellId === cell.id && visit.leaderId === leader.id && visit.month === month
				);
				const sitting = month < before ? cell.meetings[month] : sittingFor(cell, leader, month);
				if (month < before && !wasMade) return [];
				if (!sitting) return [];
				const variable = model.variable({ lower: month < before ? 1 : 0 });
				return [{ cell: c, leader: l, month, sitting, variable }];
			})
		)
	);
}

const one = (choice: Choice) => [choice.variable, 1] as const;

function oncePerMonth({ model, choices }: Formulation): void {
	for (const same of grouped(choices, ({ cell, month }) => `${cell}/${month}`))
		if (same.length > 1) model.row(0, 1, same.map(one));
}

function loadOfLeaders({ problem, model, choices }: Formulation, before: number): void {
	const open = choices.filter(({ month }) => month >= before);
	for (const mine of grouped(open, ({ leader, month }) => `${leader}/${month}`))
		model.row(0, problem.leaders[mine[0]!.leader]!.perMonth, mine.map(one));
	for (const sameDay of grouped(open, ({ leader, sitting }) => `${leader}/${sitting.on}`))
		for (const clique of cliques(sameDay, problem.minutesApart))
			if (clique.length > 1) model.row(0, 1, clique.map(one));
}

/** Among the meetings of a day, each largest set that one person can be at only one of: those that begin within the time apart. */
function cliques(sameDay: readonly Choice[], minutesApart: number): Choice[][] {
	if (minutesApart === 0) return [[...sameDay]];
	const sorted = sameDay.toSorted((a, b) => minutesOf(a.sitting.at) - minutesOf(b.sitting.at));
	return sorted.map((first, i) =>
		sorted.slice(i).filter((other) => clash(first.sitting, other.sitting, minutesApart))
	);
}

function wishes({ problem, model, choices, givenUp }: Formulation): void {
	for (const wish of problem.wishes) {
		const variable = model.variable();
		(givenUp as Map<string, number>).set(wish.id, variable);
		const meant = choices.filter(
			({ cell, leader, month }) =>
				problem.cells[cell]!.id === wish.cellId &&
				month === wish.month &&
				(wish.leaderId === undefined || problem.leaders[leader]!.id === wish.leaderId)
		);
		if (wish.kind === 'visit') model.row(1, Infinity, [...meant.map(one), [variable, 1]]);
		else model.row(-Infinity, 0, [...meant.map(one), [variable, -1]]);
	}
}

function jointVisits({ problem, model, choices }: Formulation): void {
	for (const quarter of quartersOf(problem.months)) {
		const could = choices.filter(
			({ month, sitting }) => quarter.includes(month) && !within(problem.jointAway, sitting.on)
		);
		if (could.length && problem.jointPerQuarter > 0) model.row(1, Infinity, could.map(one));
	}
}

/** Adds that no cell waits longer than this many months. */
export function demandWait({ problem, model, choices }: Formulation, longest: number): void {
	const byCell = Map.groupBy(choices, ({ cell }) => cell);
	for (const [c] of problem.cells.entries())
		for (let from = 0; from + longest <= problem.months.length; from++)
			model.row(
				1,
				Infinity,
				(byCell.get(c) ?? []).filter(({ month }) => from <= month && month < from + longest).map(one)
			);
}

/** Adds, as cost, each stretch of that many months in which a cell is not visited. */
export function chargeStretches({ problem, model, choices }: Formulation, length: number): void {
	const byCell = Map.groupBy(choices, ({ cell }) => cell);
	for (const [c, { lastVisit }] of problem.cells.entries())
		for (const { from, to } of stretches(problem.months.length, length, lastVisit)) {
			const unvisited = model.variable({ cost: 1, whole: false });
			const visits = (byCell.get(c) ?? []).filter(({ month }) => from <= month && month <= to);
			model.row(1, Infinity, [...visits.map(one), [unvisited, 1]]);
		}
}

/** The visits that a solution makes. */
export const visitsOf = ({ problem, choices }: Formulation, values: readonly number[]): Visit[] =>
	choices
		.filter(({ variable }) => values[variable]! > 0.5)
		.map(({ cell, leader, month }) => ({
			cellId: problem.cells[cell]!.id,
			leaderId: problem.leaders[leader]!.id,
			month,
			joint: false
		}));

const grouped = <T>(all: readonly T[], key: (one: T) => string): T[][] => [...Map.groupBy(all, key).values()];
