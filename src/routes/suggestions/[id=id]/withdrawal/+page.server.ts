import { suggestions } from '#domain/reviews/server/index.ts';
import { suggestionWithdrawalForm } from '#domain/reviews/suggestion-forms.ts';
import { maySuggestion } from '#domain/reviews/suggestion.ts';
import { canWithdraw } from '#domain/reviews/suggestion-policy.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { suggestion, review } = await suggestions.readSuggestion(ctx, params.id);
	return {
		suggestion,
		may: permit(
			ctx,
			all(canWithdraw(ctx.actor, suggestion, review), maySuggestion('withdraw', suggestion.state))
		)
	};
}

export const actions = {
	default: formAction(suggestionWithdrawalForm, async (ctx, withdrawal, { params }) => {
		await suggestions.withdrawSuggestion(ctx, params.id!, withdrawal);
		return `/suggestions/${params.id}`;
	})
};
