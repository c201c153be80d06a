import { returnsReview } from '#domain/reviews/review.ts';
import { campaigns, suggestions } from '#domain/reviews/server/index.ts';
import { explanationVerdictForm } from '#domain/reviews/suggestion-forms.ts';
import { maySuggestion } from '#domain/reviews/suggestion.ts';
import { canGiveVerdict } from '#domain/reviews/suggestion-policy.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { suggestion, review } = await suggestions.readSuggestion(ctx, params.id);
	const campaign = await campaigns.getCampaign(ctx, review.campaignId);
	const explainedBy = suggestion.explanations.at(-1)?.explainedById ?? '';
	return {
		suggestion,
		reopens: returnsReview(review),
		due: await suggestions.offerDueDate(ctx, campaign, review.id),
		may: permit(
			ctx,
			all(
				canGiveVerdict(ctx.actor, suggestion, review, explainedBy),
				maySuggestion('accept', suggestion.state)
			)
		)
	};
}

export const actions = {
	default: formAction(explanationVerdictForm, async (ctx, verdict, { params }) => {
		await suggestions.judgeExplanation(ctx, params.id!, verdict);
		return `/suggestions/${params.id}`;
	})
};
