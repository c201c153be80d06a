import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PlaceCount, WaitsFor } from '../../board.ts';
import type { ReviewState } from '../../review.ts';
import { subjectName, visibleTo } from '../review-queries.ts';

/** SQL about where the reviews of a campaign stand: counted for the board, one by one for a unit's turns. */

/** What a review waits for now; what is settled waits for nothing. */
export const waitsFor = sql<WaitsFor | null>`case r.state
	when 'writing' then case when r.help_wanted then 'help' else 'writing' end
	when 'handed-in' then case
		when exists (select from suggestions s where s.committee_id = r.committee_id and s.review_id = r.review_id
			and s.state in ('sent', 'returned')) then 'explanation'
		when exists (select from criticisms k where k.committee_id = r.committee_id and k.review_id = r.review_id
			and k.state = 'raised') then 'answer'
		else 'conclusion' end
	when 'concluded' then 'signature'
	when 'disputed' then 'decision' end`;

const atPlaces = (ctx: Context, campaignId: Id) =>
	visibleTo(ctx)
		.innerJoin('review_places as place', (join) =>
			join.onRef('place.committee_id', '=', 'r.committee_id').onRef('place.review_id', '=', 'r.review_id')
		)
		.where('r.campaign_id', '=', campaignId);

/** How many reviews stand where, place by place; a leader counts at both of theirs. */
export const countAtPlaces = (ctx: Context, campaignId: Id): Promise<PlaceCount[]> =>
	ctx.db
		.selectFrom(
			atPlaces(ctx, campaignId)
				.select(['place.unit_id as unitId', 'r.state'])
				.select([
					sql<boolean>`r.subject_unit_id is not null`.as('isCollective'),
					waitsFor.as('waits'),
					sql<boolean>`place.concluded_on is not null`.as('concludedHere')
				])
				.as('at')
		)
		.select(['unitId', 'isCollective', 'state', 'waits', 'concludedHere'])
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.groupBy(['unitId', 'isCollective', 'state', 'waits', 'concludedHere'])
		.execute();

/** How many reviews stand where, each counted once. */
export const countStates = (
	ctx: Context,
	campaignId: Id
): Promise<{ isCollective: boolean; state: ReviewState; count: number }[]> =>
	visibleTo(ctx)
		.select(sql<boolean>`r.subject_unit_id is not null`.as('isCollective'))
		.select('r.state')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('r.campaign_id', '=', campaignId)
		.groupBy([sql`r.subject_unit_id is not null`, 'r.state'])
		.execute();

/** Everybody who has a turn at a unit: the collective, the head, the deputies, the others by given name. */
export const turnsAt = (ctx: Context, campaignId: Id, unitId: Id) =>
	ctx.db
		// Its places first: right after a campaign was opened the database does not know yet how many reviews there are.
		.with(
			(called) => called('place').materialized(),
			(db) =>
				db
					.selectFrom('review_places')
					.select(['committee_id', 'review_id', 'unit_id', 'rank', 'concluded_on'])
					.where('unit_id', '=', unitId)
		)
		.selectFrom('place')
		.innerJoin(visibleTo(ctx).selectAll('r').where('r.campaign_id', '=', campaignId).as('r'), (join) =>
			join.onRef('r.committee_id', '=', 'place.committee_id').onRef('r.review_id', '=', 'place.review_id')
		)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as memberId',
			'r.subject_unit_id as collectiveId',
			'r.unit_id as unitId',
			subjectName.as('name'),
			'place.rank',
			'r.state',
			'r.form',
			'r.ground',
			'r.ground_words as groundWords',
			waitsFor.as('waits'),
			sql<boolean>`place.concluded_on is not null`.as('concludedHere')
		])
		.orderBy('place.rank')
		.orderBy('m.sort_name')
		.orderBy('r.review_id')
		.execute();

/** The conference of each unit: the next one, or the last that was held. */
export const conferencesOf = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('conferences as c')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'c.committee_id').onRef('m.meeting_id', '=', 'c.meeting_id')
		)
		.distinctOn('c.unit_id')
		.select([
			'c.unit_id as unitId',
			'c.meeting_id as meetingId',
			'm.starts_at as startsAt',
			sql<boolean>`c.state = 'ended'`.as('isOver')
		])
		.where('c.campaign_id', '=', campaignId)
		.orderBy('c.unit_id')
		.orderBy(sql`c.state = 'ended'`)
		.orderBy(sql`case when c.state = 'ended' then null else m.starts_at end`)
		.orderBy('m.starts_at', 'desc')
		.execute();
