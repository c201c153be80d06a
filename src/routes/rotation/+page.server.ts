import {
	firstMonthShown,
	latestPlan,
	listBrokenVisits,
	listOwnVisits,
	readCoverage
} from '#domain/accompaniment/server/index.ts';
import { canPlanRotation } from '#domain/accompaniment/rotation-policy.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

export async function load({ locals: { ctx }, url }) {
	const asked = url.searchParams.get('from') ?? '';
	const first = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? `${asked}-01` : await firstMonthShown(ctx);
	const { months, rows } = await readCoverage(ctx, first);
	const [plan, own, broken] = await Promise.all([
		latestPlan(ctx, monthOf(today(ctx.clock))),
		listOwnVisits(ctx),
		listBrokenVisits(ctx)
	]);
	const page = pageIn(url);
	const names = new Map(rows.map(({ unitId, name }) => [unitId, name]));
	const squares = rows.flatMap((row) => row.squares).filter((square) => square !== null);
	return {
		months,
		rows: rows.slice((page - 1) * perPage, page * perPage),
		...{ page, perPage, total: rows.length, from: first.slice(0, 7) },
		earlier: addMonths(first, -12).slice(0, 7),
		later: addMonths(first, 12).slice(0, 7),
		made: squares.filter(({ outcome }) => outcome?.kind === 'made').length,
		planned: squares.filter(({ standing }) => standing === 'planned').length,
		hasPlan: plan !== undefined,
		hasAny: squares.length > 0,
		own: own.map((visit) => ({ ...visit, cell: names.get(visit.unitId) ?? '' })),
		broken: broken.map((visit) => ({ ...visit, cell: names.get(visit.unitId) ?? '' })),
		mayPlan: permit(ctx, canPlanRotation(ctx.actor))
	};
}
