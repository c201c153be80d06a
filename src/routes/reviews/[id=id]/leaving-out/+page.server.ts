import { leavingOutForm } from '#domain/reviews/campaign-forms.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { canLeaveOut } from '#domain/reviews/policy.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { campaigns, getReview } from '#domain/reviews/server/index.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const review = await getReview(ctx, params.id);
	insist(canLeaveOut(ctx.actor, review));
	const campaign = await campaigns.getCampaign(ctx, review.campaignId);
	const { notReviewedGrounds } = await campaigns.reviewRulesOf(ctx, campaign);
	return {
		review,
		grounds: notReviewedGrounds.value.map((ground) => ({ value: ground.code, label: ground[locale] })),
		permit: permit(ctx, all(isOpen(campaign), mayReview('leave-out', review)))
	};
}

export const actions = {
	default: formAction(leavingOutForm, async (ctx, ground, { params }) => {
		await campaigns.leaveOut(ctx, params.id!, ground);
		return `/reviews/${params.id}`;
	})
};
