import { today } from '#platform/clock.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { holds } from '#platform/actor.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Offer } from '../../offer.ts';
import { canSpeakFor, canSuggest, isOwn } from '../../policy.ts';
import { mayRaise } from '../../review.ts';
import { isUnexplained } from '../../suggestion.ts';
import { canGiveVerdict, canWithdraw, mayAddress } from '../../suggestion-policy.ts';
import { suggestionWords } from '../../words/suggestion.ts';
import type { ReviewRecord } from '../get-review.ts';
import { listSuggestionsOf, type ExplainedSuggestion } from './get-suggestion.ts';
import { isOverdue } from './list-suggestions.ts';

/** What can be done with a suggestion now: only what its state asks for; a no says why this person may not. */
export type SuggestionActs = { explain?: Answer; judge?: Answer; withdraw?: Answer; isHelper: boolean };

export function actsOf(ctx: Context, suggestion: ExplainedSuggestion, review: ReviewRecord): SuggestionActs {
	const { actor } = ctx;
	const acts: SuggestionActs = { isHelper: !isOwn(actor, review) };
	if (isUnexplained(suggestion.state)) {
		acts.explain = canSpeakFor(actor, review);
		acts.withdraw = canWithdraw(actor, suggestion, review);
	}
	const last = suggestion.explanations.at(-1);
	if (suggestion.state === 'explained' && last)
		acts.judge = canGiveVerdict(actor, suggestion, review, last.explainedById);
	return acts;
}

/** What the record of a review shows of this part, as far as this person may see it. */
export async function seeOfReview(ctx: Context, review: ReviewRecord) {
	const suggestions = await listSuggestionsOf(ctx, review.id);
	const day = today(ctx.clock);
	return {
		suggestions: suggestions.map((suggestion) => ({
			...suggestion,
			isOverdue: isOverdue(suggestion, day),
			acts: actsOf(ctx, suggestion, review)
		}))
	};
}

/** What could be done next here: to explain comes first of all for whom it asks; to suggest, for those who may. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	const words = suggestionWords(ctx.locale).offers;
	const open = (await listSuggestionsOf(ctx, review.id)).filter(({ state }) => isUnexplained(state));
	const explain = isOwn(ctx.actor, review)
		? open.map(({ id }) => ({
				label: words.explain,
				href: `/suggestions/${id}/explanation`,
				answer: canSpeakFor(ctx.actor, review)
			}))
		: [];
	return [...explain.slice(0, 1), ...(await suggest(ctx, review, words.suggest))];
}

async function suggest(ctx: Context, review: ReviewRecord, label: string): Promise<Offer[]> {
	if (!holds(ctx.actor, 'office') && !holds(ctx.actor, 'leader')) return [];
	if (!mayRaise(review).allowed) return [];
	const { unitId } = await getCommittee(ctx);
	const toCommittee = !mayAddress('committee', review, unitId).allowed;
	const answer = canSuggest(ctx.actor, review);
	const href = `/reviews/${review.id}/suggestions/new${toCommittee ? '?from=superior' : ''}`;
	return [{ label, href, answer }];
}
