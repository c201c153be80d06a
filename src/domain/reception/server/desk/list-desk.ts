import { listPostHolders } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canWorkAtDesk } from '../../policy.ts';
import { capacities, type Receiver } from '../../reception-day.ts';
import { daysBetween } from '../days/day-queries.ts';
import { receiverOn } from '../days/receivers.ts';
import { peopleOf, visitsOf } from './visit-queries.ts';

/** Who came today, and the visits that nobody finished. For the desk alone. */
export async function listDesk(ctx: Context) {
	insist(canWorkAtDesk(ctx.actor));
	const visits = await visitsOf(ctx, today(ctx.clock));
	const people = await peopleOf(
		ctx,
		visits.map(({ id }) => id)
	);
	return visits.map((visit) => ({
		...visit,
		names: people.filter(({ visitId }) => visitId === visit.id).map(({ name }) => name)
	}));
}

/** Who may have received somebody on a day: whose day it is first, then the desk itself. */
export async function listReceivers(ctx: Context, on: PlainDate): Promise<Receiver[]> {
	const days = (await daysBetween(ctx, on, on)).filter(({ state }) => state !== 'cancelled');
	const ofDay = days.flatMap(({ receiverId, receiverName }) =>
		receiverId && receiverName ? [{ memberId: receiverId, name: receiverName }] : []
	);
	const own = { memberId: ctx.actor.memberId, name: ctx.actor.name };
	const leaders = await Promise.all(capacities.map((capacity) => receiverOn(ctx, capacity, on)));
	const office = await listPostHolders(ctx, ['office', 'deputy-secretary'], on);
	return [
		...new Map(
			[...ofDay, own, ...leaders.filter((one) => one !== null), ...office].map(({ memberId, name }) => [
				memberId,
				{ memberId, name }
			])
		).values()
	];
}
