import { canKeepCalendar } from '#domain/supervision/policy.ts';
import { listCalendarDays } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, url }) {
	const asked = /^20\d\d$/.exec(url.searchParams.get('year') ?? '')?.[0];
	const year = Number(asked ?? today(ctx.clock).slice(0, 4));
	return {
		year,
		...(await listCalendarDays(ctx, year)),
		mayKeep: permit(ctx, canKeepCalendar(ctx.actor))
	};
}
