import { clash, sittingFor, within, type RotationProblem, type Visit, type Wish } from './problem.ts';

/** Why a cell gets its visit in that month: since when it waits, until when it could wait, and what stood in the way before. */
export type Reason = {
	/** the month of its visit before; null when there is none in the plan */
	since: number | null;
	/** the last month in which nobody would wait longer than the plan's longest wait */
	latest: number;
	wished: boolean;
	/** months since then in which it could not be visited, with why */
	obstacles: { month: number; why: Obstacle; cellIds: string[] }[];
};

/** It does not meet · every leader is away that day · those who are there are with other cells that evening · the month is full */
export type Obstacle = 'no-meeting' | 'away' | 'same-evening' | 'full';

/** The reason of one visit of a plan whose longest wait is known. */
export function reasonOf(
	problem: RotationProblem,
	visits: readonly Visit[],
	{ cellId, month }: Visit,
	longest: number
): Reason {
	const before = visits
		.filter((visit) => visit.cellId === cellId && visit.month < month)
		.map((visit) => visit.month);
	const since = before.length ? Math.max(...before) : null;
	const obstacles = [];
	for (let earlier = (since ?? -1) + 1; earlier < month; earlier++) {
		const found = obstacleIn(problem, visits, cellId, earlier);
		if (found) obstacles.push({ month: earlier, ...found });
	}
	return {
		since,
		latest: Math.min((since ?? -1) + longest, problem.months.length - 1),
		wished: problem.wishes.some(
			(wish) => wish.kind === 'visit' && wish.cellId === cellId && wish.month === month
		),
		obstacles
	};
}

/** What keeps a cell from being visited in a month as the plan stands; null when nothing does. */
export function obstacleIn(
	problem: RotationProblem,
	visits: readonly Visit[],
	cellId: string,
	month: number
): { why: Obstacle; cellIds: string[] } | null {
	const cell = problem.cells.find(({ id }) => id === cellId)!;
	const sitting = cell.meetings[month];
	if (!sitting) return { why: 'no-meeting', cellIds: [] };
	const here = problem.leaders.filter((leader) => sittingFor(cell, leader, month));
	if (here.length === 0) return { why: 'away', cellIds: [] };
	const engaged = here.map((leader) => {
		const mine = visits.filter((visit) => visit.leaderId === leader.id && visit.month === month);
		const clashing = mine.filter((visit) => {
			const theirs = problem.cells.find(({ id }) => id === visit.cellId)?.meetings[month];
			return theirs && clash(sitting, theirs, problem.minutesApart);
		});
		return { isFull: mine.length >= leader.perMonth, clashing: clashing.map((visit) => visit.cellId) };
	});
	if (engaged.some(({ isFull, clashing }) => !isFull && clashing.length === 0)) return null;
	const cellIds = [...new Set(engaged.flatMap(({ clashing }) => clashing))];
	return cellIds.length ? { why: 'same-evening', cellIds } : { why: 'full', cellIds: [] };
}

/** Why a wish could not be kept, as far as one thing alone says it; `others` when only all of it together does. */
export function whyUnmet(problem: RotationProblem, wish: Wish): Obstacle | 'others' {
	const sitting = problem.cells.find(({ id }) => id === wish.cellId)?.meetings[wish.month];
	if (!sitting) return 'no-meeting';
	const meant = problem.leaders.filter(({ id }) => wish.leaderId === undefined || wish.leaderId === id);
	return meant.every(({ away }) => within(away, sitting.on)) ? 'away' : 'others';
}
