import { sql } from 'kysely';
import { actsForCommittee } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { canLead } from '../../conference-policy.ts';
import { conferences } from '../conference/conference-queries.ts';
import { reviews, unitName } from '../review-queries.ts';

/** Reviews with what decides which papers there are of them. */
const withMoment = (ctx: Context) =>
	reviews(ctx)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.select([
			sql<number>`(select count(*)::int from suggestions s where s.committee_id = r.committee_id
				and s.review_id = r.review_id and s.state <> 'withdrawn')`.as('suggestions'),
			sql<number>`(select count(*)::int from suggestions s where s.committee_id = r.committee_id
				and s.review_id = r.review_id and s.state in ('sent', 'returned'))`.as('unexplained')
		]);

/** What decides which papers there are of one review. */
export const findMoment = (ctx: Context, reviewId: Id) =>
	withMoment(ctx).where('r.review_id', '=', reviewId).executeTakeFirst();

/** The reviews of a campaign, or of one unit in it, cell by cell and by given name. */
export const reviewsForPapers = (ctx: Context, campaignId: Id, unitId: Id | null) =>
	withMoment(ctx)
		.where('r.campaign_id', '=', campaignId)
		.$if(unitId !== null, (query) => query.where('r.unit_id', '=', unitId!))
		.orderBy(sql`${unitName('r.unit_id')} collate "vi-x-icu"`)
		.orderBy('m.sort_name', (order) => order.asc().nullsFirst())
		.orderBy('r.review_id')
		.execute();

/** Conferences that were held, or are, whose notes this person may read. */
export const heldConferences = async (ctx: Context, campaignId: Id, unitId: Id | null) =>
	(
		await conferences(ctx)
			.where('f.campaign_id', '=', campaignId)
			.where('f.state', 'in', ['in-session', 'ended'])
			.$if(unitId !== null, (query) => query.where('f.unit_id', '=', unitId!))
			.orderBy('m.starts_at')
			.orderBy('f.meeting_id')
			.execute()
	).filter((one) => actsForCommittee(ctx.actor) || canLead(ctx.actor, one).allowed);
