import type { RotationCell, RotationProblem } from './problem.ts';

/** A committee's rotation of any size, the same each time: 60 % of the cells meet on the same three evenings of a month. */
export function makeProblem({
	cells,
	months,
	leaders,
	perMonth = 4
}: {
	cells: number;
	months: number;
	leaders: number;
	perMonth?: number;
}): RotationProblem {
	const names = Array.from({ length: months }, (_, i) => {
		const month = 11 + i;
		return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	});
	const evening = (cell: number) =>
		cell % 5 < 3 ? 3 + (cell % 3) : 6 + Math.floor(((cell * 7) % cells) / Math.max(1, cells / 18));
	return {
		months: names,
		cells: Array.from({ length: cells }, (_, i): RotationCell => ({
			id: `cell-${i}`,
			name: `Chi bộ ${i + 1}`,
			lastVisit: i % 4 === 0 ? null : 1 + (i % 7),
			meetings: names.map((month) => ({
				on: `${month}-${String(evening(i)).padStart(2, '0')}`,
				at: i % 2 ? '19:30' : '20:00'
			}))
		})),
		leaders: Array.from({ length: leaders }, (_, i) => ({
			id: `leader-${i}`,
			name: ['Bí thư', 'Chủ tịch', 'Phó bí thư', 'Thường trực'][i] ?? `Đồng chí ${i + 1}`,
			perMonth,
			away: [{ from: `${names[(3 + 2 * i) % months]}-01`, to: `${names[(3 + 2 * i) % months]}-12` }]
		})),
		wishes: [{ id: 'wish-0', kind: 'visit', cellId: 'cell-2', month: 5 % months }],
		minutesApart: 0,
		jointPerQuarter: 1,
		jointAway: []
	};
}
