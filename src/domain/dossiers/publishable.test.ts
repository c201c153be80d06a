import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, matrixOf } from './matrix.ts';
import { publishable } from './publishable.ts';

const table = (rows: number[][]) => {
	const stages = rows[0]!.map((_, place) => `s${place}`);
	const hamlets = rows.map((_, place) => `h${place}`);
	return matrixOf(
		stages,
		hamlets,
		rows.flatMap((row, down) =>
			row.map((count, across) => ({ hamletId: `h${down}`, stage: `s${across}`, count }))
		)
	);
};

test('a hamlet with a small number is put together with another', () => {
	const { apart, together } = publishable(
		table([
			[40, 10, 0],
			[30, 3, 8],
			[25, 4, 9],
			[50, 60, 70]
		]),
		5
	);
	expect(together?.hamletIds).toEqual(['h1', 'h2']);
	expect(apart.map(({ hamletId }) => hamletId)).toEqual(['h0', 'h3']);
});

test('one small hamlet alone takes the smallest of the others with it, so that no difference gives it away', () => {
	const { apart, together } = publishable(
		table([
			[40, 10],
			[30, 2],
			[20, 6]
		]),
		5
	);
	expect(apart.map(({ hamletId }) => hamletId)).toEqual(['h0']);
	expect(together?.hamletIds).toEqual(['h1', 'h2']);
});

test('with a single hamlet only the whole is said', () => {
	expect(publishable(table([[40, 2]]), 5)).toEqual({ apart: [], together: null });
});

test('whatever the figures, nobody can reckon a small number of one hamlet', () =>
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 5 }).chain((width) =>
				fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: width, maxLength: width }), {
					minLength: 1,
					maxLength: 9
				})
			),
			fc.integer({ min: 2, max: 10 }),
			(rows, fewest) => {
				const matrix = table(rows);
				const { apart, together } = publishable(matrix, fewest);
				const small = (count: number) => count > 0 && count < fewest;
				for (const row of apart) expect(row.counts.some(small)).toBe(false);
				if (apart.length === 0) {
					expect(together).toBeNull();
					return;
				}
				// What is left when everything that is shown apart is taken from the whole.
				const left = matrix.totals.map(
					(total, column) => total - columnsOf(apart, matrix.totals.length)[column]!
				);
				expect(together?.counts ?? left.map(() => 0)).toEqual(left);
				if (!together) return;
				expect(together.hamletIds.length).toBeGreaterThan(1);
				left.forEach((count, column) => {
					if (small(count)) expect(count).toBe(matrix.totals[column]);
				});
			}
		)
	));
