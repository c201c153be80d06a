import { sql } from 'kysely';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { CommitmentState, CommitmentStepKind } from '../commitment.ts';

/** Where somebody's commitment of a year stands; `none` when there is none, or one that only its author may see. */
export type ListedState = CommitmentState | 'none';
/** What a list can be narrowed to; `reported`: the person reported and the cell has not answered. */
export const listedStates = ['none', 'draft', 'handed-in', 'returned', 'approved', 'reported'] as const;
export type CommitmentFilter = {
	year: number;
	/** of which cells; `all` for those who see everybody */
	cellIds: readonly Id[] | 'all';
	cell?: Id | null;
	state?: (typeof listedStates)[number] | null;
};

/** What was done last about a commitment. */
const lastKind = sql<CommitmentStepKind | null>`(select s.kind from commitment_steps s
	where s.committee_id = c.committee_id and s.commitment_id = c.commitment_id
	order by s.entered_at desc, s.commitment_step_id desc limit 1)`;

/**
 * The members of some cells on a date with how it stands with their commitment of a year. Who is exempt or suspended owes none
 * and is on the list only with one. Of a draft that somebody writes alone others learn nothing.
 */
const listed = (ctx: Context, { year, cellIds, cell, state }: CommitmentFilter, date: PlainDate) =>
	ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.innerJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'ms.committee_id')
				.onRef('up.unit_id', '=', 'ms.unit_id')
				.on(holdsOn('up.valid', date))
		)
		.leftJoin('commitments as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'ms.committee_id')
				.onRef('c.member_id', '=', 'ms.member_id')
				.on('c.year', '=', year)
				.on(sql<boolean>`(c.state <> 'draft' or c.channel <> 'self' or c.member_id = ${ctx.actor.memberId})`)
		)
		.where(holdsOn('ms.valid', date))
		.where(
			sql<boolean>`(c.commitment_id is not null or not (
				exists (select from exemptions e where e.committee_id = ms.committee_id and e.member_id = ms.member_id
					and e.valid @> ${date}::date)
				or exists (select from suspensions s where s.committee_id = ms.committee_id and s.member_id = ms.member_id
					and s.valid @> ${date}::date)))`
		)
		.$if(cellIds !== 'all', (query) =>
			query.where('ms.unit_id', '=', sql<Id>`any(${[...(cellIds as Id[])]}::uuid[])`)
		)
		.$if(Boolean(cell), (query) => query.where('ms.unit_id', '=', cell!))
		.$if(state === 'none', (query) => query.where('c.commitment_id', 'is', null))
		.$if(state === 'reported', (query) =>
			query.where('c.state', '=', 'approved').where(sql<boolean>`${lastKind} = 'reported'`)
		)
		.$if(Boolean(state) && state !== 'none' && state !== 'reported', (query) =>
			query.where('c.state', '=', state as CommitmentState)
		);

export async function countListed(ctx: Context, filter: CommitmentFilter, date: PlainDate): Promise<number> {
	const { count } = await listed(ctx, filter, date)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

export const pageOfListed = (
	ctx: Context,
	filter: CommitmentFilter,
	date: PlainDate,
	{ limit, offset }: { limit: number; offset: number }
) =>
	listed(ctx, filter, date)
		.select([
			'm.member_id as memberId',
			'm.full_name as fullName',
			'ms.unit_id as unitId',
			'up.name as unitName',
			'c.commitment_id as id',
			lastKind.as('last'),
			sql<ListedState>`coalesce(c.state::text, 'none')`.as('state')
		])
		.orderBy(sql`up.name collate "vi-x-icu"`)
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.limit(limit)
		.offset(offset)
		.execute();

/** How many of some cells are in which state. */
export const countStates = (ctx: Context, filter: CommitmentFilter, date: PlainDate) =>
	listed(ctx, filter, date)
		.select([
			sql<ListedState>`coalesce(c.state::text, 'none')`.as('state'),
			sql<number>`count(*)::int`.as('count')
		])
		.groupBy(sql`coalesce(c.state::text, 'none')`)
		.execute();

/** How many commitments wait for the leaders of each of some cells: to be approved, or a check to be answered; never one's own. */
export const waitingForCells = (ctx: Context, cellIds: readonly Id[]) =>
	ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'ms.committee_id')
				.onRef('up.unit_id', '=', 'ms.unit_id')
				.on(holdsOn('up.valid', today(ctx.clock)))
		)
		.innerJoin('commitments as c', (join) =>
			join.onRef('c.committee_id', '=', 'ms.committee_id').onRef('c.member_id', '=', 'ms.member_id')
		)
		.select(['ms.unit_id as unitId', 'up.name as unitName', 'c.year', 'c.state'])
		.select(sql<number>`count(*)::int`.as('count'))
		.where('ms.unit_id', '=', sql<Id>`any(${[...cellIds]}::uuid[])`)
		.where(holdsOn('ms.valid', today(ctx.clock)))
		.where('c.member_id', '<>', ctx.actor.memberId)
		.where(sql<boolean>`(c.state = 'handed-in' or (c.state = 'approved' and ${lastKind} = 'reported'))`)
		.groupBy(['ms.unit_id', 'up.name', 'c.year', 'c.state'])
		.orderBy('c.year')
		.orderBy(sql`up.name collate "vi-x-icu"`)
		.execute();
