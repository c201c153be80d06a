import { isOpen } from '#domain/reviews/campaign.ts';
import { canAskForHelp } from '#domain/reviews/policy.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { helpForm } from '#domain/reviews/self-review-forms.ts';
import { campaigns, getReview, selfReviews } from '#domain/reviews/server/index.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const review = await getReview(ctx, params.id);
	insist(canAskForHelp(ctx.actor, review));
	const campaign = await campaigns.getCampaign(ctx, review.campaignId);
	return { review, mayAsk: permit(ctx, all(isOpen(campaign), mayReview('hand-in', review))) };
}

export const actions = {
	default: formAction(helpForm, async (ctx, { wanted }, { params }) => {
		await selfReviews.askForHelp(ctx, params.id!, wanted === 'yes');
		return `/reviews/${params.id}`;
	})
};
