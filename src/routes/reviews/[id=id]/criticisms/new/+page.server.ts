import { criticismForm } from '#domain/reviews/criticism-forms.ts';
import { isTimeToRaise } from '#domain/reviews/criticism-policy.ts';
import { canCriticise, canRaiseFor } from '#domain/reviews/policy.ts';
import { campaigns, criticisms, getReview } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const review = await getReview(ctx, params.id);
	const campaign = await campaigns.getCampaign(ctx, review.campaignId);
	const own = canCriticise(ctx.actor, review);
	const helps = canRaiseFor(ctx.actor, review).allowed;
	const places = review.places.map(({ unitId }) => unitId);
	const others = helps ? await criticisms.listAuthors(ctx, places) : [];
	return {
		reviewId: review.id,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		mayOwn: own.allowed,
		authors: others.filter(({ id }) => id !== ctx.actor.memberId && id !== review.subjectMemberId),
		may: permit(ctx, helps ? isTimeToRaise(review, campaign) : all(own, isTimeToRaise(review, campaign)))
	};
}

export const actions = {
	default: formAction(criticismForm, async (ctx, criticism, { params }) => {
		const id = await criticisms.raiseCriticism(ctx, params.id!, criticism);
		return `/criticisms/${id}`;
	})
};
