import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Term } from '#platform/legal-clock.ts';
import type { Context } from '#platform/server/context.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import { dueOnOf, openClock, type CaseClock } from '../case-clock.ts';
import { changeCase } from './case-queries.ts';
import { clocksOf, endClocks, insertClock } from './clock-queries.ts';

/** The working days from the year of a day to two years from now: no term is longer. */
export const calendarFrom = (ctx: Context, from: PlainDate) =>
	workingCalendar(ctx, yearOf(from), Math.max(yearOf(from), yearOf(today(ctx.clock))) + 2);

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** The clocks of a case, which of them is open, and the working days around them. */
export async function readClocks(ctx: Context, { id, receivedOn }: { id: Id; receivedOn: PlainDate }) {
	const clocks = await clocksOf(ctx, [id]);
	return { clocks, open: openClock(clocks), calendar: await calendarFrom(ctx, receivedOn) };
}

/** Ends the clock that is open and begins the next; returns the day by which it is due. */
export async function startClock(
	ctx: Context,
	caseId: Id,
	next: { kind: CaseClock['kind']; round: number; begun: PlainDate; term: Term }
): Promise<PlainDate | null> {
	await endClocks(ctx, caseId, next.begun);
	const clock = await insertClock(ctx, caseId, next);
	const dueOn = dueOnOf([clock], await calendarFrom(ctx, next.begun));
	await changeCase(ctx, caseId, { due_on: dueOn });
	return dueOn;
}
