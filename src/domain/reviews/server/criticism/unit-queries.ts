import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { reviews, unitName } from '../review-queries.ts';
import type { ReviewRecord } from '../get-review.ts';

/** Some reviews that a person may know of, held in one order whoever asks, so that no two wait for each other. */
export const lockReviews = (ctx: Context, ids: readonly Id[]): Promise<ReviewRecord[]> =>
	reviews(ctx)
		.where('r.review_id', '=', sql<Id>`any(${ids}::uuid[])`)
		.orderBy('r.review_id')
		.forUpdate('r')
		.execute();

/** The reviews of one member that are still being written or talked about, of the latest campaign first. */
export const reviewsUnderWay = (ctx: Context, memberId: Id): Promise<ReviewRecord[]> =>
	reviews(ctx)
		.where('r.subject_member_id', '=', memberId)
		.where('r.state', 'in', ['writing', 'handed-in'])
		.orderBy('r.campaign_id', 'desc')
		.execute();

/** Of some members, those of whom a review is under way in an open campaign. */
export const membersUnderReview = async (ctx: Context, memberIds: readonly Id[]): Promise<Set<Id>> => {
	const rows = await ctx.db
		.selectFrom('reviews as r')
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.select('r.subject_member_id as id')
		.where('r.subject_member_id', '=', sql<Id>`any(${[...memberIds]}::uuid[])`)
		.where('r.state', 'in', ['writing', 'handed-in'])
		.where('c.state', '=', 'open')
		.execute();
	return new Set(rows.flatMap(({ id }) => id ?? []));
};

/** Who and what is reviewed at a place, in the order of their turns: the collective, the head, the deputies, the others. */
export const reviewsAt = (ctx: Context, campaignId: Id, unitId: Id) =>
	reviews(ctx)
		.innerJoin('review_places as turn', (join) =>
			join.onRef('turn.committee_id', '=', 'r.committee_id').onRef('turn.review_id', '=', 'r.review_id')
		)
		.leftJoin('members as sm', (join) =>
			join.onRef('sm.committee_id', '=', 'r.committee_id').onRef('sm.member_id', '=', 'r.subject_member_id')
		)
		.select('turn.rank')
		.where('r.campaign_id', '=', campaignId)
		.where('turn.unit_id', '=', unitId)
		.orderBy('turn.rank')
		.orderBy('sm.sort_name')
		.orderBy('r.review_id')
		.execute();

/** A collective that takes part in a campaign, by its name today. */
export const findUnitOf = (ctx: Context, campaignId: Id, unitId: Id) =>
	ctx.db
		// Named `r` for `unitName`, as reviews are.
		.selectFrom('campaign_units as r')
		.select(['r.unit_id as id', unitName('r.unit_id').as('name')])
		.where('r.campaign_id', '=', campaignId)
		.where('r.unit_id', '=', unitId)
		.executeTakeFirst();
