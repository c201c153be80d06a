import { type RotationProblem, type Visit } from '../../rotation/problem.ts';
import { formulate, visitsOf } from './formulate.ts';
import { solve } from './mip.ts';

/**
 * Who goes where, when which cell is visited in which month is settled: each leader has their share of the visits, and a
 * cell sees another leader the next time, as far as both can be.
 */
export async function shareAmongLeaders(
	problem: RotationProblem,
	visits: readonly Visit[]
): Promise<Visit[]> {
	if (visits.length === 0) return [];
	const settled = new Set(visits.map(({ cellId, month }) => `${cellId}/${month}`));
	const formulation = formulate(problem);
	const { model, choices } = formulation;
	for (const variable of formulation.givenUp.values()) model.upper[variable] = 0;
	for (const same of Map.groupBy(choices, ({ cell, month }) => `${problem.cells[cell]!.id}/${month}`))
		if (settled.has(same[0]))
			model.row(
				1,
				1,
				same[1].map(({ variable }) => [variable, 1])
			);
		else for (const { variable } of same[1]) model.upper[variable] = 0;

	const perMonth = problem.leaders.reduce((sum, leader) => sum + leader.perMonth, 0);
	for (const [l, leader] of problem.leaders.entries()) {
		const share = (visits.length * leader.perMonth) / perMonth;
		const off = model.variable({ cost: 2, upper: visits.length });
		const mine = choices.filter(({ leader }) => leader === l).map(({ variable }) => [variable, 1] as const);
		model.row(-Infinity, Math.ceil(share), [...mine, [off, -1]]);
		model.row(Math.floor(share), Infinity, [...mine, [off, 1]]);
	}
	for (const [c, cell] of problem.cells.entries()) {
		const months = visits
			.filter(({ cellId }) => cellId === cell.id)
			.map(({ month }) => month)
			.sort((a, b) => a - b);
		for (const [i, month] of months.slice(1).entries())
			for (const l of problem.leaders.keys()) {
				const of = (at: number) =>
					choices.find((one) => one.cell === c && one.leader === l && one.month === at)?.variable;
				const [before, now] = [of(months[i]!), of(month)];
				if (before === undefined || now === undefined) continue;
				const again = model.variable({ cost: 1, whole: false });
				model.row(-Infinity, 1, [
					[before, 1],
					[now, 1],
					[again, -1]
				]);
			}
	}
	const { values } = await solve(model, { seconds: 2 });
	return values.length ? visitsOf(formulation, values) : [...visits];
}
