import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import { isWorkingDay } from '#platform/working-days.ts';
import { frequencyOf, shortSpans, type ShortSpan } from '../../frequency.ts';
import { capacities, standingOf, type Capacity, type Standing } from '../../reception-day.ts';
import { daysBetween, firstDay, unaccountedDays, type DayRecord } from './day-queries.ts';
import { receiverOn } from './receivers.ts';

export type CalendarDay = DayRecord & { standing: Standing };

const withStanding = (days: DayRecord[], day: PlainDate): CalendarDay[] =>
	days.map((one) => ({ ...one, standing: standingOf(one, day) }));

/** A year of reception days, who receives today, and where there are fewer than the rules ask for. */
export async function readCalendar(ctx: Context, year: number) {
	const day = today(ctx.clock);
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const { rules } = await citizenRulesAsOf(ctx, day);
	const all = await daysBetween(ctx, from, to);
	const days = all.filter(({ heldOn }) => heldOn >= from && heldOn <= to);
	const calendar = await workingCalendar(ctx, year, year);
	const worked = (first: PlainDate, last: PlainDate) => {
		let count = 0;
		for (let on = first; on <= last; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) count++;
		return count;
	};
	const sides = [];
	for (const capacity of capacities) {
		const own = days.filter((one) => one.capacity === capacity);
		const frequency = frequencyOf(capacity, rules.reception);
		sides.push({
			capacity,
			receiver: await receiverOn(ctx, capacity, day),
			frequency,
			count: own.filter(({ state }) => state !== 'cancelled').length,
			held: own.filter(({ state }) => state === 'held').length,
			short: await shortIn(ctx, capacity, own, { from, to, today: day }, worked, frequency)
		});
	}
	return { days: withStanding(days, day), sides };
}

/** Only what lies after the first day that was ever recorded, and before the last one planned: the rest is not planned yet. */
async function shortIn(
	ctx: Context,
	capacity: Capacity,
	days: readonly DayRecord[],
	{ from, to, today: day }: { from: PlainDate; to: PlainDate; today: PlainDate },
	worked: (first: PlainDate, last: PlainDate) => number,
	frequency: ReturnType<typeof frequencyOf>
): Promise<ShortSpan[]> {
	const first = await firstDay(ctx, capacity);
	if (first === null || first > to) return [];
	return shortSpans(
		days,
		frequency,
		{ from: first > from ? `${first.slice(0, 7)}-01` : from, to, today: day },
		worked
	);
}

/** Days that were due and of which nobody said what became. */
export const listUnaccounted = async (ctx: Context): Promise<CalendarDay[]> => {
	const day = today(ctx.clock);
	return withStanding(await unaccountedDays(ctx, day), day);
};

/** What anybody may see: the days of the next weeks, and those of which another day was announced. */
export async function listPublicDays(ctx: Context, ahead: number): Promise<CalendarDay[]> {
	const day = today(ctx.clock);
	return withStanding(await daysBetween(ctx, day, addDays(day, ahead)), day);
}
