import { getCommittee, getPublicAddress } from '#domain/organization/server/index.ts';
import { canKeepDays, isDesk, seesOwed } from '#domain/reception/policy.ts';
import { listUnaccounted, readCalendar } from '#domain/reception/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

/** The reception days of a year, with what is owed on top for those who work for the committee. */
export async function load({ locals: { ctx }, url }) {
	const thisYear = Number(today(ctx.clock).slice(0, 4));
	const asked = Number(url.searchParams.get('year'));
	const year = asked >= thisYear - 20 && asked <= thisYear + 2 ? asked : thisYear;
	const [calendar, owed, committee] = await Promise.all([
		readCalendar(ctx, year),
		seesOwed(ctx.actor) ? listUnaccounted(ctx) : [],
		getCommittee(ctx)
	]);
	return {
		year,
		years: [thisYear - 1, thisYear, thisYear + 1],
		...calendar,
		owed,
		committee: committee.name,
		handle: await getPublicAddress(ctx),
		saved: { made: Number(url.searchParams.get('made')), off: Number(url.searchParams.get('off')) },
		isDesk: isDesk(ctx.actor),
		mayKeep: permit(ctx, canKeepDays(ctx.actor))
	};
}
