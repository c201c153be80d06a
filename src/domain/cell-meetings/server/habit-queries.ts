import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import { dateOf, timeOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { Known, Move, Openness, Planned, ThematicMonth } from '../calendar.ts';
import { lastDayOf, monthOf, type Habit, type NewHabit } from '../habit.ts';

const habits = (ctx: Context) =>
	ctx.db
		.selectFrom('cell_meeting_habits as h')
		.select([
			'h.cell_meeting_habit_id as id',
			'h.unit_id as unitId',
			'h.rhythm',
			'h.day_of_month as day',
			'h.week',
			'h.weekday',
			'h.starts_at as startsAt',
			'h.place',
			sql<PlainDate | null>`lower(h.valid)`.as('from'),
			sql<PlainDate | null>`upper(h.valid)`.as('to')
		])
		.where(sql<boolean>`not isempty(h.valid)`)
		.orderBy(sql`lower(h.valid)`, (order) => order.asc().nullsFirst());

const asHabits = (rows: unknown) => rows as Habit[];

/** The habits that hold on a day. */
export const habitsOn = async (ctx: Context, on: PlainDate): Promise<Habit[]> =>
	asHabits(await habits(ctx).where(holdsOn('h.valid', on)).execute());

/** All habits of a cell, the earliest first. */
export const habitsOfCell = async (ctx: Context, unitId: Id): Promise<Habit[]> =>
	asHabits(await habits(ctx).where('h.unit_id', '=', unitId).execute());

export async function insertHabit(ctx: Context, unitId: Id, habit: NewHabit, channel: Channel): Promise<Id> {
	const id = newId();
	const { rhythm } = habit;
	const byDay = rhythm.rhythm === 'day-of-month';
	await ctx.db
		.insertInto('cell_meeting_habits')
		.values({
			committee_id: ctx.committeeId,
			cell_meeting_habit_id: id,
			unit_id: unitId,
			valid: validity(habit.from),
			rhythm: rhythm.rhythm,
			day_of_month: byDay ? rhythm.day : null,
			week: byDay ? null : rhythm.week,
			weekday: byDay ? null : rhythm.weekday,
			starts_at: habit.startsAt,
			place: habit.place,
			entered_by: ctx.actor.memberId,
			channel,
			entered_at: ctx.clock.now()
		})
		.execute();
	return id;
}

export const endHabit = (ctx: Context, { id, from }: Habit, to: PlainDate) =>
	ctx.db
		.updateTable('cell_meeting_habits')
		.set({ valid: validity(from, to) })
		.where('cell_meeting_habit_id', '=', id)
		.execute();

/** A habit that another one replaces from before its beginning holds on no day; the row stays. */
export const undoHabits = (ctx: Context, ids: Id[]) =>
	ctx.db
		.updateTable('cell_meeting_habits')
		.set({ valid: sql`'empty'::daterange` })
		.where('cell_meeting_habit_id', 'in', ids)
		.execute();

/** All that is known about the meetings of some cells in whole months. */
export async function knownAbout(
	ctx: Context,
	unitIds: readonly Id[],
	from: PlainDate,
	to: PlainDate
): Promise<Known> {
	const mine = sql<Id>`any(${[...unitIds]}::uuid[])`;
	const [first, last] = [monthOf(from), lastDayOf(to)];
	const [held, moves, planned, thematic, open] = await Promise.all([
		habits(ctx)
			.where('h.unit_id', '=', mine)
			.where(sql<boolean>`h.valid && daterange(${first}::date, ${last}::date, '[]')`)
			.execute(),
		movesIn(ctx, first, last),
		plannedIn(ctx, first, last),
		thematicIn(ctx, first, last),
		ctx.db
			.selectFrom('unit_periods as p')
			.select([
				'p.unit_id as unitId',
				sql<PlainDate | null>`lower(p.valid)`.as('from'),
				sql<PlainDate | null>`upper(p.valid)`.as('to')
			])
			.where('p.unit_id', '=', mine)
			.execute()
	]);
	return { habits: asHabits(held), moves, planned, thematic, open: open as Openness[] };
}

export const movesIn = (ctx: Context, from: PlainDate, to: PlainDate): Promise<Move[]> =>
	ctx.db
		.selectFrom('cell_meeting_moves')
		.select(['unit_id as unitId', 'month', 'held_on as on', 'starts_at as at'])
		.where('month', '>=', from)
		.where('month', '<=', to)
		.execute();

/** The cells' meetings that are planned with all that belongs to them, called-off ones left out. */
async function plannedIn(ctx: Context, from: PlainDate, to: PlainDate): Promise<Planned[]> {
	const rows = await ctx.db
		.selectFrom('meetings as m')
		.innerJoin('meeting_units as u', (join) =>
			join.onRef('u.committee_id', '=', 'm.committee_id').onRef('u.meeting_id', '=', 'm.meeting_id')
		)
		.leftJoin('cell_meetings as c', (join) =>
			join.onRef('c.committee_id', '=', 'm.committee_id').onRef('c.meeting_id', '=', 'm.meeting_id')
		)
		.select(['u.unit_id as unitId', 'm.starts_at as startsAt', 'm.place'])
		.where('m.kind', '=', 'cell-meeting')
		.where(sql<boolean>`(c.state is null or c.state <> 'cancelled')`)
		.where(within(from, to))
		.execute();
	return rows.map(({ startsAt, ...one }) => ({ ...one, on: dateOf(startsAt), at: timeOf(startsAt) }));
}

/** Whether a meeting `m` begins in these days of a wall calendar in Việt Nam. */
export const within = (from: PlainDate, to: PlainDate) =>
	sql<boolean>`m.starts_at >= (${from}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
		and m.starts_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

export const thematicIn = (ctx: Context, from: PlainDate, to: PlainDate): Promise<ThematicMonth[]> =>
	ctx.db
		.selectFrom('cell_thematic_months')
		.select(['unit_id as unitId', 'month', 'topic'])
		.where('month', '>=', from)
		.where('month', '<=', to)
		.orderBy('month')
		.execute();
