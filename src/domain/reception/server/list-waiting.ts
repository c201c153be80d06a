import { hasPost } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { seesOwed } from '../policy.ts';
import { capacities } from '../reception-day.ts';
import { dayWords } from '../words/days.ts';
import { daysBetween } from './days/day-queries.ts';
import { listUnaccounted } from './days/read-calendar.ts';

/** So many days before, a day on which they receive stands on a person's first page. */
const knownBefore = 7;
/** So many days ahead there should be a day to come. */
const plannedAhead = 30;

/** What waits for this person here: days that were due and of which they owe a word, days on which they receive soon. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const isOffice = hasPost(ctx.actor, 'office');
	if (!seesOwed(ctx.actor) && !hasPost(ctx.actor, 'committee-member')) return [];
	const words = dayWords(ctx.locale);
	const day = today(ctx.clock);
	const owed = (await listUnaccounted(ctx)).filter(
		({ receiverId }) => isOffice || receiverId === ctx.actor.memberId
	);
	const ahead = (await daysBetween(ctx, day, addDays(day, plannedAhead))).filter(
		({ state, heldOn }) => state === 'planned' && heldOn >= day
	);
	return [
		...owed.map(({ id, heldOn, capacity }) => ({
			id: `reception-${id}`,
			verb: words.waiting.account,
			thing: words.waiting.accountThing(showDate(heldOn)),
			forWhom: words.capacities[capacity],
			dueOn: heldOn,
			href: `/reception/days/${id}/account`,
			button: words.waiting.accountButton
		})),
		...ahead
			.filter(
				({ receiverId, heldOn }) => receiverId === ctx.actor.memberId && heldOn <= addDays(day, knownBefore)
			)
			.map(({ id, heldOn, startsAt, endsAt, place, capacity }) => ({
				id: `receive-${id}`,
				verb: words.waiting.receive,
				thing: words.waiting.receiveThing(words.hours(startsAt, endsAt), place),
				forWhom: words.capacities[capacity],
				dueOn: heldOn,
				href: `/reception/days/${id}`,
				button: words.waiting.receiveButton
			})),
		...(isOffice ? unplanned(ahead, words) : [])
	];
}

const unplanned = (
	ahead: readonly { capacity: (typeof capacities)[number] }[],
	words: ReturnType<typeof dayWords>
): WaitingItem[] =>
	capacities
		.filter((capacity) => !ahead.some((day) => day.capacity === capacity))
		.map((capacity) => ({
			id: `plan-${capacity}`,
			verb: words.waiting.plan,
			thing: words.waiting.planThing,
			forWhom: words.capacities[capacity],
			href: `/reception/plan?capacity=${capacity}`,
			button: words.waiting.planButton
		}));
