import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { reviews } from '../review-queries.ts';

/** The persons who are reviewed at a place in a campaign, in the order of their turn and then by given name. */
export const personsReviewedAt = (ctx: Context, campaignId: Id, unitId: Id) =>
	reviews(ctx)
		.innerJoin('review_places as here', (join) =>
			join.onRef('here.committee_id', '=', 'r.committee_id').onRef('here.review_id', '=', 'r.review_id')
		)
		.innerJoin('members as who', (join) =>
			join.onRef('who.committee_id', '=', 'r.committee_id').onRef('who.member_id', '=', 'r.subject_member_id')
		)
		.where('r.campaign_id', '=', campaignId)
		.where('here.unit_id', '=', unitId)
		.where('r.state', 'not in', ['exempt', 'not-reviewed'])
		.orderBy('here.rank')
		.orderBy('who.sort_name')
		.orderBy('r.review_id')
		.execute();

/** A unit's name as it is called today, or as it was called last. */
export const nameOfUnit = async (ctx: Context, unitId: Id): Promise<string | undefined> =>
	(
		await ctx.db
			.selectFrom('unit_periods')
			.select('name')
			.where('unit_id', '=', unitId)
			.orderBy(sql`upper(valid) desc nulls first`)
			.limit(1)
			.executeTakeFirst()
	)?.name;
