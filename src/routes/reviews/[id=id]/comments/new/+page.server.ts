import { commentForm } from '#domain/reviews/criticism-forms.ts';
import { isTimeToRaise } from '#domain/reviews/criticism-policy.ts';
import { canComment } from '#domain/reviews/policy.ts';
import { criticisms, getReview } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const review = await getReview(ctx, params.id);
	const { campaign, sources } = await criticisms.listSources(ctx, review.campaignId);
	return {
		reviewId: review.id,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		sources: sources.map((source) => ({ value: source.code, label: source[locale] })),
		may: permit(ctx, all(canComment(ctx.actor, review), isTimeToRaise(review, campaign)))
	};
}

export const actions = {
	default: formAction(commentForm, async (ctx, comment, { params }) => {
		await criticisms.addComment(ctx, params.id!, comment);
		return `/reviews/${params.id}#comments`;
	})
};
