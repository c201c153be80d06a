import { confirmationForm } from '#domain/reviews/campaign-forms.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { groundName } from '#domain/reviews/ground.ts';
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
	const rules = await campaigns.reviewRulesOf(ctx, campaign);
	return {
		review,
		ground: review.ground && groundName(rules, review.ground, locale),
		permit: permit(ctx, all(isOpen(campaign), mayReview('resume', review)))
	};
}

export const actions = {
	default: formAction(confirmationForm, async (ctx, _, { params }) => {
		await campaigns.resume(ctx, params.id!);
		return `/reviews/${params.id}`;
	})
};
