import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { subjectName, visibleTo } from '../review-queries.ts';

/** How many rows of a table belong to the review of the line. */
const countOf = (from: string, which: string) =>
	sql<number>`(select count(*)::int from ${sql.table(from)} x where x.committee_id = r.committee_id and x.review_id = r.review_id and ${sql.raw(which)})`;

/** The reviews held at a unit in a campaign in the order of their turns, with what is open and how much is concluded there. */
export const turnsAt = (ctx: Context, campaignId: Id, unitId: Id) =>
	visibleTo(ctx)
		.innerJoin('review_places as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'r.committee_id')
				.onRef('p.review_id', '=', 'r.review_id')
				.on('p.unit_id', '=', unitId)
		)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.select([
			'r.review_id as reviewId',
			'p.rank',
			'r.state',
			'r.round',
			sql<boolean>`p.concluded_on is not null`.as('concludedHere'),
			subjectName.as('name'),
			'r.subject_member_id as subjectMemberId',
			'r.subject_unit_id as subjectUnitId',
			countOf('suggestions', "x.state in ('sent', 'returned')").as('unexplained'),
			countOf('criticisms', "x.state = 'raised'").as('unanswered'),
			sql<number>`${countOf('suggestions', "x.state <> 'withdrawn'")} + ${countOf('criticisms', "x.state in ('raised', 'answered')")} + ${countOf('review_comments', 'x.withdrawn_at is null')}`.as(
				'items'
			),
			sql<number>`(select count(distinct x.item_id)::int from conclusions x where x.committee_id = r.committee_id
				and x.review_id = r.review_id and x.unit_id = p.unit_id and x.round = r.round and x.item <> 'other' and x.verifies is null)`.as(
				'concludedItems'
			)
		])
		.where('r.campaign_id', '=', campaignId)
		.orderBy('p.rank')
		.orderBy('m.sort_name')
		.orderBy('r.review_id')
		.execute();
