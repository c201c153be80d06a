import { redirect } from '@sveltejs/kit';
import { monthOf } from '#domain/cell-meetings/cell-meeting.ts';
import { followsCells } from '#domain/cell-meetings/meeting-policy.ts';
import { cellsPerPage, listMonth } from '#domain/cell-meetings/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { notFound } from '#platform/refusal.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	if (!followsCells(ctx.actor)) {
		const own = cellsLedBy(ctx.actor)[0] ?? ctx.actor.cellId;
		if (!own) throw notFound();
		redirect(303, `/cell-meetings/of/${own}`);
	}
	const wanted = url.searchParams.get('month') ?? '';
	const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(wanted) ? `${wanted}-01` : monthOf(today(ctx.clock));
	const only = (['missing', 'late'] as const).find((one) => one === url.searchParams.get('only')) ?? null;
	const page = pageIn(url);
	return {
		...(await listMonth(ctx, month, page, only)),
		...{ month, only, page, perPage: cellsPerPage },
		earlier: addMonths(month, -1).slice(0, 7),
		later: addMonths(month, 1).slice(0, 7)
	};
}
