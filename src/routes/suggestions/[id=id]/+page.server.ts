import { historyOfSuggestion } from '#domain/reviews/suggestion-history.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { suggestionWords } from '#domain/reviews/words/suggestion.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { suggestion, review } = await suggestions.readSuggestion(ctx, params.id);
	const { explain, judge, withdraw, isHelper } = suggestions.actsOf(ctx, suggestion, review);
	const sends = holds(ctx.actor, 'office') || holds(ctx.actor, 'leader');
	return {
		suggestion,
		isHelper,
		isOverdue: suggestions.isOverdue(suggestion, today(ctx.clock)),
		acts: {
			explain: explain && permit(ctx, explain),
			// Who judges or withdraws is a matter of the sender's people; nobody else is shown a grey button.
			judge: sends && judge ? permit(ctx, judge) : undefined,
			reply:
				sends &&
				suggestion.partnerId !== null &&
				suggestion.state === 'explained' &&
				suggestion.explanations.at(-1)?.sentAs === null,
			withdraw: sends && withdraw ? permit(ctx, withdraw) : undefined
		},
		history: historyOfSuggestion(suggestion, suggestionWords(locale).history)
	};
}
