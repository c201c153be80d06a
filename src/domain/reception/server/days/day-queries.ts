import { sql, type RawBuilder } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Capacity, DayKind, DayState } from '../../reception-day.ts';

/** Who receives on a day: the secretary by their post of that day, the chairman of that day. */
const regularReceiver = sql<Id | null>`case d.capacity
	when 'secretary' then (select p.member_id from posts p where p.committee_id = d.committee_id
		and p.kind = 'secretary' and p.valid @> d.held_on limit 1)
	else (select c.member_id from commune_chairmen c where c.committee_id = d.committee_id
		and c.valid @> d.held_on limit 1) end`;

/** The day that was announced first, where it was moved since. */
const movedFrom = sql<PlainDate | null>`(select c.from_on from reception_day_changes c
	where c.committee_id = d.committee_id and c.day_id = d.day_id and c.kind = 'moved'
	order by c.entered_at, c.change_id limit 1)`;

const nameOf = (memberId: RawBuilder<unknown>) =>
	sql<string | null>`(select full_name from members m where m.committee_id = d.committee_id
		and m.member_id = ${memberId})`;

const days = (ctx: Context) =>
	ctx.db
		.selectFrom('reception_days as d')
		.select([
			'd.day_id as id',
			'd.capacity',
			'd.kind',
			'd.held_on as heldOn',
			'd.by_pattern as byPattern',
			'd.starts_at as startsAt',
			'd.ends_at as endsAt',
			'd.place',
			'd.state',
			'd.ground',
			'd.ground_words as groundWords',
			'd.substitute_id as substituteId',
			'd.substitute_reason as substituteReason',
			'd.rule_set_id as ruleSetId',
			movedFrom.as('movedFrom'),
			sql<Id | null>`coalesce(d.substitute_id, ${regularReceiver})`.as('receiverId'),
			nameOf(sql`coalesce(d.substitute_id, ${regularReceiver})`).as('receiverName'),
			nameOf(regularReceiver).as('regularReceiverName')
		]);

/** The days between two others, first to last; those that were moved away from that time too. */
export const daysBetween = (ctx: Context, from: PlainDate, to: PlainDate, capacity?: Capacity) =>
	days(ctx)
		.where((eb) =>
			eb.or([
				eb.and([eb('d.held_on', '>=', from), eb('d.held_on', '<=', to)]),
				sql<boolean>`${movedFrom} between ${from}::date and ${to}::date`
			])
		)
		.$if(capacity !== undefined, (query) => query.where('d.capacity', '=', capacity!))
		.orderBy('d.held_on')
		.orderBy('d.starts_at')
		.orderBy('d.capacity')
		.execute();
export type DayRecord = Awaited<ReturnType<typeof daysBetween>>[number];

export const findDay = (ctx: Context, id: Id) => days(ctx).where('d.day_id', '=', id).executeTakeFirst();

/** Planned days that are past: due, and nobody said what became of them. */
export const unaccountedDays = (ctx: Context, today: PlainDate) =>
	days(ctx)
		.where('d.state', '=', 'planned')
		.where('d.held_on', '<', today)
		.orderBy('d.held_on')
		.orderBy('d.starts_at')
		.execute();

/** The row is held until the transaction ends. */
export const lockDayRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('reception_days')
		.select('day_id')
		.where('day_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** Planned regular days of a capacity from a day to the end of its year. */
export const plannedRegular = (ctx: Context, capacity: Capacity, from: PlainDate) =>
	ctx.db
		.selectFrom('reception_days')
		.select(['day_id as id', 'held_on as heldOn', 'starts_at as startsAt', 'ends_at as endsAt', 'place'])
		.where('capacity', '=', capacity)
		.where('kind', '=', 'regular')
		.where('state', '=', 'planned')
		.where('held_on', '>=', from)
		.where('held_on', '<=', `${from.slice(0, 4)}-12-31`)
		.forUpdate()
		.execute();

/** The first day that was ever recorded: nothing is owed for the time before. */
export const firstDay = async (ctx: Context, capacity: Capacity): Promise<PlainDate | null> =>
	(
		await ctx.db
			.selectFrom('reception_days')
			.select(({ fn }) => fn.min<PlainDate | null>('held_on').as('first'))
			.where('capacity', '=', capacity)
			.executeTakeFirst()
	)?.first ?? null;

export type NewDay = {
	id: Id;
	capacity: Capacity;
	kind: DayKind;
	heldOn: PlainDate;
	byPattern: PlainDate | null;
	startsAt: string;
	endsAt: string;
	place: string;
	ground: string | null;
	groundWords: string | null;
	ruleSetId: Id;
};

export const insertDays = (ctx: Context, found: readonly NewDay[]) =>
	ctx.db
		.insertInto('reception_days')
		.values(
			found.map((day) => ({
				committee_id: ctx.committeeId,
				day_id: day.id,
				capacity: day.capacity,
				kind: day.kind,
				held_on: day.heldOn,
				by_pattern: day.byPattern,
				starts_at: day.startsAt,
				ends_at: day.endsAt,
				place: day.place,
				state: 'planned' as const,
				ground: day.ground,
				ground_words: day.groundWords,
				rule_set_id: day.ruleSetId,
				entered_by: ctx.actor.memberId,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

export const changeDay = (
	ctx: Context,
	ids: readonly Id[],
	to: Partial<{
		held_on: PlainDate;
		by_pattern: null;
		starts_at: string;
		ends_at: string;
		place: string;
		state: DayState;
		substitute_id: Id;
		substitute_reason: string;
	}>
) =>
	ctx.db
		.updateTable('reception_days')
		.set(to)
		.where('day_id', 'in', [...ids])
		.execute();

export type Change = {
	dayId: Id;
	kind: 'planned' | 'moved' | 'cancelled' | 'substituted' | 'held' | 'not-held';
	fromOn?: PlainDate | null;
	toOn?: PlainDate | null;
	words?: string;
	byMember?: Id | null;
	channel?: Channel;
};

export const insertChanges = (ctx: Context, changes: readonly Change[]) =>
	ctx.db
		.insertInto('reception_day_changes')
		.values(
			changes.map((change) => ({
				committee_id: ctx.committeeId,
				change_id: newId(),
				day_id: change.dayId,
				kind: change.kind,
				from_on: change.fromOn ?? null,
				to_on: change.toOn ?? null,
				words: change.words ?? '',
				by_member: change.byMember ?? null,
				channel: change.channel ?? 'self',
				entered_by: ctx.actor.memberId,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

/** What was done about a day, first to last. */
export const changesOf = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('reception_day_changes as c')
		.select([
			'c.change_id as id',
			'c.kind',
			'c.from_on as fromOn',
			'c.to_on as toOn',
			'c.words',
			'c.channel',
			'c.entered_at as at',
			memberNameIn('c.entered_by').as('who'),
			memberNameIn<string | null>('c.by_member').as('byMember')
		])
		.where('c.day_id', '=', id)
		.orderBy('c.entered_at')
		.orderBy('c.change_id')
		.execute();
