import type { Id } from '#platform/id.ts';

/** How many open files of one hamlet stand in one stage. */
export type Cell = { hamletId: Id; stage: string; count: number };

export type MatrixRow = { hamletId: Id; counts: number[]; total: number };
export type Matrix = { rows: MatrixRow[]; totals: number[]; total: number };

/** Hamlets down, stages across, with the sums of both; hamlets without a file have no row. */
export function matrixOf(stages: readonly string[], hamlets: readonly Id[], cells: Cell[]): Matrix {
	const rows = hamlets
		.map((hamletId) => {
			const counts = stages.map((stage) =>
				cells
					.filter((cell) => cell.hamletId === hamletId && cell.stage === stage)
					.reduce((sum, { count }) => sum + count, 0)
			);
			return { hamletId, counts, total: sum(counts) };
		})
		.filter(({ total }) => total > 0);
	const totals = columnsOf(rows, stages.length);
	return { rows, totals, total: sum(totals) };
}

export const columnsOf = (rows: Pick<MatrixRow, 'counts'>[], width: number): number[] =>
	Array.from({ length: width }, (_, column) => sum(rows.map(({ counts }) => counts[column]!)));

export const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
