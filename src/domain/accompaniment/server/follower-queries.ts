import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';
import { followerPosts, type Ending, type FollowerPeriod, type KeptAssignment } from '../follower.ts';

const posts = sql`${[...followerPosts]}::post_kind[]`;

/**
 * The days of an assignment on which it really held: without a break from its first day, while its holder sat on the committee
 * and the cell was there. So a post that ends, or a cell that is closed, ends the assignment that same day by itself.
 */
const held = sql<string>`(
	select days from unnest(
		datemultirange(a.valid)
		* coalesce((select range_agg(p.valid) from posts p
			where p.committee_id = a.committee_id and p.member_id = a.member_id and p.kind = any(${posts})), '{}')
		* coalesce((select range_agg(u.valid) from unit_periods u
			where u.committee_id = a.committee_id and u.unit_id = a.unit_id), '{}')
	) as days where days @> lower(a.valid)
)`;

/** Why the days ended: at the end that was set down it was handed over; before it, the cell was closed or the holder left. */
const ending = sql<Ending | null>`case
	when upper(a.held) is null then null
	when upper(a.held) = upper(a.valid) then 'handed-over'
	when not exists (select from unit_periods u
		where u.committee_id = a.committee_id and u.unit_id = a.unit_id and u.valid @> upper(a.held)) then 'cell-closed'
	else 'left-committee'
end`;

const periods = (ctx: Context) =>
	ctx.db
		.selectFrom(
			ctx.db
				.selectFrom('follower_assignments as a')
				.selectAll('a')
				.select(held.as('held'))
				.where(sql<boolean>`not isempty(a.valid)`)
				.as('a')
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.member_id', '=', 'a.member_id')
		)
		.select([
			'a.assignment_id as id',
			'a.unit_id as unitId',
			'a.member_id as memberId',
			'm.full_name as name',
			sql<PlainDate>`lower(a.held)`.as('from'),
			sql<PlainDate | null>`upper(a.held)`.as('to'),
			ending.as('ending')
		])
		.where('a.held', 'is not', null);

/** Who followed some cells, or all, over time; the latest first. */
export const periodsOf = (ctx: Context, unitIds: readonly Id[] | 'all'): Promise<FollowerPeriod[]> =>
	periods(ctx)
		.$if(unitIds !== 'all', (query) =>
			query.where('a.unit_id', '=', sql<Id>`any(${[...(unitIds as Id[])]}::uuid[])`)
		)
		.orderBy(sql`lower(a.held)`, 'desc')
		.execute();

/** Who follows which cell on a day. */
export const followersOn = (ctx: Context, day: PlainDate, unitIds: readonly Id[] | 'all' = 'all') =>
	periods(ctx)
		.where(sql<boolean>`a.held @> ${day}::date`)
		.$if(unitIds !== 'all', (query) =>
			query.where('a.unit_id', '=', sql<Id>`any(${[...(unitIds as Id[])]}::uuid[])`)
		)
		.execute();

/** The cells that one person follows on a day. */
export const cellIdsFollowedBy = async (ctx: Context, memberId: Id, day: PlainDate): Promise<Id[]> =>
	(
		await periods(ctx)
			.where('a.member_id', '=', memberId)
			.where(sql<boolean>`a.held @> ${day}::date`)
			.execute()
	).map(({ unitId }) => unitId);

/** What is set down about some cells, held until the transaction ends, so that two do not assign the same cell at once. */
export const lockKept = (
	ctx: Context,
	unitIds: readonly Id[]
): Promise<(KeptAssignment & { name: string })[]> =>
	ctx.db
		.selectFrom('follower_assignments as a')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.member_id', '=', 'a.member_id')
		)
		.select([
			'a.assignment_id as id',
			'a.unit_id as unitId',
			'a.member_id as memberId',
			'm.full_name as name',
			sql<PlainDate>`lower(a.valid)`.as('from'),
			sql<PlainDate | null>`upper(a.valid)`.as('to')
		])
		.where('a.unit_id', 'in', [...unitIds])
		.where(sql<boolean>`not isempty(a.valid)`)
		.forUpdate('a')
		.execute();

export const endAssignments = (ctx: Context, ids: readonly Id[], on: PlainDate) =>
	ctx.db
		.updateTable('follower_assignments')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('assignment_id', 'in', [...ids])
		.execute();

export const insertAssignments = (
	ctx: Context,
	assignments: readonly { unitId: Id; memberId: Id }[],
	from: PlainDate
) =>
	ctx.db
		.insertInto('follower_assignments')
		.values(
			assignments.map(({ unitId, memberId }) => ({
				committee_id: ctx.committeeId,
				assignment_id: newId(),
				unit_id: unitId,
				member_id: memberId,
				valid: validity(from),
				entered_by: ctx.actor.memberId,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

/** How many are members of each cell on a day. */
export const sizesOn = async (ctx: Context, day: PlainDate): Promise<Map<Id, number>> =>
	new Map(
		(
			await ctx.db
				.selectFrom('memberships')
				.select((eb) => ['unit_id as unitId', eb.fn.countAll<number>().as('members')])
				.where(sql<boolean>`valid @> ${day}::date`)
				.groupBy('unit_id')
				.execute()
		).map(({ unitId, members }) => [unitId, Number(members)])
	);

/** Each of these cells, and every cell that was merged into one of them, with the one of these that it belongs to now. */
export async function withForebears(
	ctx: Context,
	unitIds: readonly Id[],
	day: PlainDate
): Promise<Map<Id, Id>> {
	if (unitIds.length === 0) return new Map();
	const { rows } = await sql<{ id: Id; heirId: Id }>`
		select f.id, u.id as "heirId" from unnest(${[...unitIds]}::uuid[]) as u (id),
			unit_and_forebears(${ctx.committeeId}, u.id, ${day}::date) as f (id)`.execute(ctx.db);
	return new Map(rows.map(({ id, heirId }) => [id, heirId]));
}
