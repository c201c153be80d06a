import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { CalendarDayKind } from '../../calendar-day.ts';

const days = (ctx: Context) =>
	ctx.db
		.selectFrom('calendar_days as c')
		.select([
			'c.day',
			'c.kind',
			'c.reason',
			memberNameIn('c.entered_by').as('enteredBy'),
			'c.entered_at as enteredAt'
		]);

export const daysOfYear = (ctx: Context, year: number) =>
	days(ctx)
		.where('c.day', '>=', `${year}-01-01`)
		.where('c.day', '<=', `${year}-12-31`)
		.orderBy('c.day')
		.execute();

export const findDay = (ctx: Context, day: PlainDate) =>
	days(ctx).where('c.day', '=', day).executeTakeFirst();

export const deleteDay = (ctx: Context, day: PlainDate) =>
	ctx.db.deleteFrom('calendar_days').where('day', '=', day).execute();

export const insertDay = (
	ctx: Context,
	{ day, kind, reason }: { day: PlainDate; kind: CalendarDayKind; reason: string }
) =>
	ctx.db
		.insertInto('calendar_days')
		.values({
			committee_id: ctx.committeeId,
			...{ day, kind, reason },
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

/** Two people at once keep the calendar one after the other. */
export const lockCalendar = (ctx: Context) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`calendar ${ctx.committeeId}`}, 0))`.execute(ctx.db);
