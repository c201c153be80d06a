import type { RotationProblem, Visit } from './problem.ts';

/**
 * How long each cell waits, in months: from the beginning of the plan to its first visit (a visit in the first month is
 * a wait of 1), between its visits, and from the last one to the end, when that is still to be waited for.
 */
export function waitsOf(
	{ months }: Pick<RotationProblem, 'months'>,
	visits: readonly Visit[],
	cellId: string
): number[] {
	const visited = [
		...new Set(visits.filter((visit) => visit.cellId === cellId).map(({ month }) => month))
	].sort((a, b) => a - b);
	const ends = [-1, ...visited, months.length];
	return ends.slice(1).map((month, i) => month - ends[i]!);
}

/** The longest that any cell waits. */
export const longestWait = (problem: RotationProblem, visits: readonly Visit[]): number =>
	Math.max(0, ...problem.cells.map(({ id }) => Math.max(...waitsOf(problem, visits, id))));

/** How many months a cell would wait when all waited alike: the cells shared out among the visits that can be made. */
export function evenWait({ cells, leaders }: Pick<RotationProblem, 'cells' | 'leaders'>): number {
	const visits = leaders.reduce((sum, { perMonth }) => sum + perMonth, 0);
	return visits === 0 ? Infinity : Math.ceil(cells.length / visits);
}

/** The first months of the stretches of `length` months that a cell should not pass unvisited, those begun before the plan included. */
export function stretches(
	months: number,
	length: number,
	lastVisit: number | null
): { from: number; to: number }[] {
	// Of a wait that began long ago only the end can still be helped: it counts as one whole stretch.
	const waitedSince = lastVisit === null ? length : Math.min(lastVisit, length);
	const first = 1 - waitedSince;
	return Array.from({ length: months - length - first + 1 }, (_, i) => ({
		from: Math.max(0, first + i),
		to: first + i + length - 1
	})).filter(({ to }) => to >= 0 && to < months);
}

/** The months, summed over all cells, that somebody waits beyond the even share: stretches of that length without a visit. */
export function excessWaiting(problem: RotationProblem, visits: readonly Visit[]): number {
	const length = evenWait(problem);
	return problem.cells.reduce((sum, { id, lastVisit }) => {
		const visited = visits.filter((visit) => visit.cellId === id).map(({ month }) => month);
		return (
			sum +
			stretches(problem.months.length, length, lastVisit).filter(
				({ from, to }) => !visited.some((month) => from <= month && month <= to)
			).length
		);
	}, 0);
}
