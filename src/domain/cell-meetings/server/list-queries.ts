import { sql } from 'kysely';
import { addMonths, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { cellMeetings } from './meeting-queries.ts';

/** What a meeting was scored, and when its minutes were signed. */
const total = sql<number | null>`(
	select sum(points)::float8 from cell_meeting_scores sc
	where sc.committee_id = k.committee_id and sc.meeting_id = k.meeting_id)`;

/** The meetings of some cells in some months, with their scores; none that was called off. */
export const meetingsInMonths = (ctx: Context, unitIds: readonly Id[], from: PlainDate, to: PlainDate) =>
	cellMeetings(ctx)
		.select(total.as('total'))
		.where('k.unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`)
		.where('k.state', '<>', 'cancelled')
		.where('k.month', '>=', from)
		.where('k.month', '<=', to)
		.orderBy('m.starts_at')
		.orderBy('k.meeting_id')
		.execute();

/** How the meetings of a month stand over all cells that were open in it, counted by what became of the regular one. */
export async function monthCounts(ctx: Context, month: PlainDate, minutesWithin: number, now: Date) {
	const { rows } = await sql<MonthCounts>`
		with cells as (
			select u.unit_id from units u where u.kind = 'cell' and exists (
				select from unit_periods p where p.committee_id = u.committee_id and p.unit_id = u.unit_id
				and p.valid && daterange(${month}::date, ${addMonths(month, 1)}::date))
		), regular as (
			select k.unit_id, k.state, m.starts_at, m.ends_at from cell_meetings k
			join meetings m on m.committee_id = k.committee_id and m.meeting_id = k.meeting_id
			where k.kind = 'regular' and k.month = ${month}::date and k.state <> 'cancelled'
		)
		select count(*)::int as cells,
			count(*) filter (where r.state in ('planned', 'announced'))::int as prepared,
			count(*) filter (where r.state in ('in-session', 'ended', 'signed', 'correcting'))::int as held,
			count(*) filter (where r.state in ('signed', 'correcting'))::int as signed,
			count(*) filter (where r.state in ('in-session', 'ended')
				and (r.ends_at at time zone 'Asia/Ho_Chi_Minh')::date + ${minutesWithin}::int
					< (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date)::int as "minutesLate",
			count(*) filter (where r.unit_id is null)::int as missing
		from cells c left join regular r on r.unit_id = c.unit_id`.execute(ctx.db);
	return rows[0]!;
}
export type MonthCounts = {
	cells: number;
	prepared: number;
	held: number;
	signed: number;
	minutesLate: number;
	missing: number;
};

/** The cells that were open in a month, as they were called in it, page by page. */
export async function cellsInMonth(
	ctx: Context,
	month: PlainDate,
	only: 'missing' | 'late' | null,
	{ minutesWithin, now, limit, offset }: { minutesWithin: number; now: Date; limit: number; offset: number }
) {
	const { rows } = await sql<{ id: Id; name: string; total: number }>`
		select u.unit_id as id, p.name, count(*) over ()::int as total from units u
		join lateral (
			select name from unit_periods p where p.committee_id = u.committee_id and p.unit_id = u.unit_id
			and p.valid && daterange(${month}::date, ${addMonths(month, 1)}::date)
			order by lower(p.valid) desc nulls last limit 1
		) p on true
		left join cell_meetings k on k.committee_id = u.committee_id and k.unit_id = u.unit_id
			and k.kind = 'regular' and k.month = ${month}::date and k.state <> 'cancelled'
		left join meetings m on m.committee_id = k.committee_id and m.meeting_id = k.meeting_id
		where u.kind = 'cell'
			and (${only}::text is distinct from 'missing' or k.meeting_id is null)
			and (${only}::text is distinct from 'late' or (k.state in ('in-session', 'ended')
				and (m.ends_at at time zone 'Asia/Ho_Chi_Minh')::date + ${minutesWithin}::int
					< (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date))
		order by p.name collate "vi-x-icu", u.unit_id
		limit ${limit} offset ${offset}`.execute(ctx.db);
	return rows;
}

/** Meetings of some cells in which something waits: to be told, held, written down or signed. */
export const inHand = (ctx: Context, unitIds: readonly Id[]) =>
	cellMeetings(ctx)
		.where((eb) =>
			eb.or([
				eb('k.unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`),
				eb('k.chair_id', '=', ctx.actor.memberId),
				eb('k.clerk_id', '=', ctx.actor.memberId)
			])
		)
		.where('k.state', 'in', ['planned', 'announced', 'in-session', 'ended', 'correcting'])
		.orderBy('m.starts_at')
		.execute();

/** The meetings to come of a cell that its members were told of. */
export const toCome = (ctx: Context, unitId: Id) =>
	cellMeetings(ctx)
		.where('k.unit_id', '=', unitId)
		.where('k.state', '=', 'announced')
		.where('m.ends_at', '>', ctx.clock.now())
		.orderBy('m.starts_at')
		.execute();

/** In which years a cell met, the latest first. */
export const yearsOf = async (ctx: Context, unitId: Id): Promise<number[]> =>
	(
		await ctx.db
			.selectFrom('cell_meetings')
			.select(sql<number>`extract(year from month)::int`.as('year'))
			.distinct()
			.where('unit_id', '=', unitId)
			.orderBy('year', 'desc')
			.execute()
	).map(({ year }) => year);

/** The first moment of a day in Việt Nam. */
export const startOf = (day: PlainDate): Date => momentOf(day, '00:00');
