import { columnsOf, type Matrix, type MatrixRow } from './matrix.ts';

/** What may be shown to everybody: some hamlets one by one, the others together. */
export type Publishable = {
	apart: MatrixRow[];
	together: { hamletIds: string[]; counts: number[]; total: number } | null;
};

/**
 * Which hamlets’ figures can be published so that no number names a household. A hamlet stands by itself only when each of its
 * cells is nought or at least `fewest`. The others are put together; as long as the sums of these, which anybody can reckon from the
 * whole, would still give a small number away, the smallest of the hamlets shown joins them.
 */
export function publishable(matrix: Matrix, fewest: number): Publishable {
	const isSmall = (count: number) => count > 0 && count < fewest;
	const apart = matrix.rows.filter(({ counts }) => !counts.some(isSmall)).sort((a, b) => b.total - a.total);
	const together = matrix.rows.filter(({ counts }) => counts.some(isSmall));
	const tells = () => {
		if (together.length === 0) return false;
		if (together.length === 1) return true;
		// A small sum that is the whole column says nothing about which of several hamlets it lies in.
		return columnsOf(together, matrix.totals.length).some(
			(count, column) => isSmall(count) && count < matrix.totals[column]!
		);
	};
	while (tells() && apart.length > 0) together.push(apart.pop()!);
	const order = (row: MatrixRow) => matrix.rows.indexOf(row);
	if (apart.length === 0) return { apart: [], together: null };
	const counts = columnsOf(together, matrix.totals.length);
	return {
		apart: apart.sort((a, b) => order(a) - order(b)),
		together: together.length
			? {
					hamletIds: together.sort((a, b) => order(a) - order(b)).map(({ hamletId }) => hamletId),
					counts,
					total: counts.reduce((sum, count) => sum + count, 0)
				}
			: null
	};
}
