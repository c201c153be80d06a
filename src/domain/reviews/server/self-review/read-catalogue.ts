import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { getReview } from '../get-review.ts';

/**
 * The catalogue of manifestations of the campaign's rule set, for one's own self-review and for nobody else (404): a list
 * to think over, with nothing of the person in it. That it was looked at is kept nowhere.
 */
export async function readCatalogue(ctx: Context, reviewId: Id) {
	const review = await getReview(ctx, reviewId);
	if (review.subjectMemberId !== ctx.actor.memberId) throw notFound();
	const { catalogue } = await reviewRulesOf(ctx, await getCampaign(ctx, review.campaignId));
	if (catalogue.value.length === 0) throw notFound();
	return catalogue;
}
