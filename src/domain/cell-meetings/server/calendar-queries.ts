import { sql } from 'kysely';
import { dateOf, timeOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { OtherMeeting } from '../calendar.ts';
import { within } from './habit-queries.ts';

/** The study sessions and conferences of some days, drafts and called-off ones left out, each with the cells that it calls. */
export async function otherMeetingsIn(ctx: Context, from: PlainDate, to: PlainDate): Promise<OtherMeeting[]> {
	const rows = await ctx.db
		.selectFrom('meetings as m')
		.leftJoin('study_sessions as s', (join) =>
			join.onRef('s.committee_id', '=', 'm.committee_id').onRef('s.session_id', '=', 'm.meeting_id')
		)
		.leftJoin('conferences as c', (join) =>
			join.onRef('c.committee_id', '=', 'm.committee_id').onRef('c.meeting_id', '=', 'm.meeting_id')
		)
		.select([
			'm.meeting_id as id',
			'm.title',
			'm.starts_at as startsAt',
			sql<
				Id[]
			>`array(select unit_id from meeting_units u where u.committee_id = m.committee_id and u.meeting_id = m.meeting_id
				union select c.unit_id where c.unit_id is not null)`.as('unitIds')
		])
		.where('m.kind', '<>', 'cell-meeting')
		.where(within(from, to))
		.where(sql<boolean>`(s.state is null or s.state not in ('draft', 'cancelled'))`)
		.where(sql<boolean>`(c.state is null or c.state <> 'cancelled')`)
		.orderBy('m.starts_at')
		.execute();
	return rows.map(({ startsAt, ...one }) => ({ ...one, on: dateOf(startsAt), at: timeOf(startsAt) }));
}

export type FeedScope = 'own' | 'cell' | 'committee';
export type Feed = { id: Id; memberId: Id; scope: FeedScope; unitId: Id | null; madeAt: Date };

const feeds = (ctx: Context) =>
	ctx.db
		.selectFrom('calendar_feeds')
		.select([
			'calendar_feed_id as id',
			'member_id as memberId',
			'scope',
			'unit_id as unitId',
			'made_at as madeAt'
		])
		.where('ended_at', 'is', null);

export const feedsOf = (ctx: Context, memberId: Id): Promise<Feed[]> =>
	feeds(ctx).where('member_id', '=', memberId).execute();

export const feedByHash = (ctx: Pick<Context, 'db'>, hash: string): Promise<Feed | undefined> =>
	feeds(ctx as Context)
		.where('token_hash', '=', hash)
		.executeTakeFirst();

export async function insertFeed(
	ctx: Context,
	feed: { scope: FeedScope; unitId: Id | null; hash: string }
): Promise<Id> {
	const id = newId();
	await ctx.db
		.insertInto('calendar_feeds')
		.values({
			committee_id: ctx.committeeId,
			calendar_feed_id: id,
			member_id: ctx.actor.memberId,
			scope: feed.scope,
			unit_id: feed.unitId,
			token_hash: feed.hash,
			made_at: ctx.clock.now()
		})
		.execute();
	return id;
}

/** Ends the address that somebody has for a calendar; answers whether there was one. */
export const endFeed = (ctx: Context, scope: FeedScope, unitId: Id | null) =>
	ctx.db
		.updateTable('calendar_feeds')
		.set({ ended_at: ctx.clock.now() })
		.where('member_id', '=', ctx.actor.memberId)
		.where('scope', '=', scope)
		.where(sql<boolean>`unit_id is not distinct from ${unitId}::uuid`)
		.where('ended_at', 'is', null)
		.returning('calendar_feed_id as id')
		.executeTakeFirst();
