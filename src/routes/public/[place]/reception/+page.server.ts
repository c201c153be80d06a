import { publicLines } from '#domain/reception/public-day.ts';
import { listPublicDays } from '#domain/reception/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';

/** So many days ahead people are told of. */
const ahead = 92;

export async function load({ locals: { ctx, locale }, params }) {
	const day = today(ctx.clock);
	const [days, { rules }] = await Promise.all([listPublicDays(ctx, ahead), citizenRulesAsOf(ctx, day)]);
	return {
		lines: publicLines(days, day, addDays(day, ahead)).map(({ on, change, day }) => ({
			on,
			change,
			heldOn: day.heldOn,
			movedFrom: day.movedFrom,
			isAdHoc: day.kind === 'ad-hoc',
			capacity: day.capacity,
			receiverName: day.receiverName,
			startsAt: day.startsAt,
			endsAt: day.endsAt,
			place: day.place
		})),
		bring: rules.reception.bring.value.map((one) => one[locale]),
		handle: params.place
	};
}
