import type { PlainDate } from '#platform/dates.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { publicHolidays, workingCalendar } from '#platform/server/working-calendar.ts';
import { changesSomething, type CalendarDayKind } from '../../calendar-day.ts';
import { canKeepCalendar } from '../../policy.ts';
import { daysOfYear, deleteDay, findDay, insertDay, lockCalendar } from './calendar-queries.ts';

export type NewCalendarDay = { day: PlainDate; kind: CalendarDayKind; reason: string };

/** The days of a year as everybody reads them: the public holidays that the calendar knows, and what the office keeps. */
export async function listCalendarDays(ctx: Context, year: number) {
	const own = await daysOfYear(ctx, year);
	const holidays = [...new Set(await publicHolidays(year))].toSorted();
	return { own, holidays };
}

/** The office keeps a day off, or a weekend day that is worked. What comes next on every ladder follows from it by itself. */
export const keepCalendarDay = (ctx: Context, { day, kind, reason }: NewCalendarDay): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCalendar(ctx.actor));
		await lockCalendar(ctx);
		const year = Number(day.slice(0, 4));
		insistNow(changesSomething(day, kind, await workingCalendar(ctx, year, year)));
		const before = await findDay(ctx, day);
		// Said the other way round before: taking that back is enough.
		await deleteDay(ctx, day);
		await insertDay(ctx, { day, kind, reason });
		await record(ctx, 'calendar.day-kept', {
			subjectType: 'committee',
			subjectId: ctx.committeeId,
			from: before && { day, kind: before.kind },
			to: { day, kind, reason }
		});
	});

/** The office takes such a day back: it is again what the calendar says by itself. */
export const removeCalendarDay = (ctx: Context, day: PlainDate): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCalendar(ctx.actor));
		await lockCalendar(ctx);
		const before = await findDay(ctx, day);
		if (!before) throw new Refusal('supervision.day-not-kept', 409);
		await deleteDay(ctx, day);
		await record(ctx, 'calendar.day-removed', {
			subjectType: 'committee',
			subjectId: ctx.committeeId,
			from: { day, kind: before.kind, reason: before.reason }
		});
	});

/** A day that the office keeps, if it does. */
export const findCalendarDay = (ctx: Context, day: PlainDate) => findDay(ctx, day);
