import { followsCells } from '#domain/cell-meetings/meeting-policy.ts';
import { listYear } from '#domain/cell-meetings/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const wanted = url.searchParams.get('year') ?? '';
	const thisYear = Number(today(ctx.clock).slice(0, 4));
	const year = /^20\d\d$/.test(wanted) ? Number(wanted) : thisYear;
	const { mayPrepare, years, ...listed } = await listYear(ctx, params.unit, year);
	return {
		...listed,
		years: [...new Set([thisYear, ...years])].sort((a, b) => b - a),
		mayPrepare: permit(ctx, mayPrepare),
		follows: followsCells(ctx.actor)
	};
}
