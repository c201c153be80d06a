import { canKeepDispatches } from '#domain/dispatches/policy.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { replyForm } from '#domain/reviews/suggestion-forms.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

/** What goes to the superior: everything that is explained of the paper, and not sent yet. */
export async function load({ locals: { ctx }, params }) {
	const { suggestion } = await suggestions.readSuggestion(ctx, params.id);
	const ready = await suggestions.listUnsentExplanations(ctx, params.id);
	return {
		suggestion,
		ready,
		day: today(ctx.clock),
		may: permit(ctx, all(canKeepDispatches(ctx.actor), ready.length ? yes : no('reviews.nothing-to-send')))
	};
}

export const actions = {
	default: formAction(replyForm, async (ctx, paper, { params }) => {
		const { id } = await suggestions.sendExplanations(ctx, params.id!, paper);
		return `/dispatches/${id}`;
	})
};
