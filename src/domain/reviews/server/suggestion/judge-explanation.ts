import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { returnsReview } from '../../review.ts';
import { maySuggestion } from '../../suggestion.ts';
import { canGiveVerdict } from '../../suggestion-policy.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { orderAgain } from '../order-again.ts';
import { explanationsOf, saveVerdict } from './explanation-queries.ts';
import { lockSuggestion } from './get-suggestion.ts';
import { updateSuggestion, type SuggestionRecord } from './suggestion-queries.ts';

export type ExplanationVerdict = {
	outcome: 'accepted' | 'returned';
	words: string;
	/** when returned: the day by which it is explained again; the old one without it */
	dueOn?: PlainDate | null;
	/** of a superior's paper: who signed the verdict; the superior without it */
	by?: string;
};

/**
 * The sender accepts the last explanation, or returns it in words; of a superior, the office enters it from the paper. Returned after
 * the conclusion it sends the review back to its author. Refuses (409) when no explanation waits for a verdict.
 */
export const judgeExplanation = (ctx: Context, id: Id, verdict: ExplanationVerdict): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { suggestion, review } = await lockSuggestion(ctx, id);
		const last = (await explanationsOf(ctx, [id])).at(-1);
		insist(canGiveVerdict(ctx.actor, suggestion, review, last?.explainedById ?? ''));
		const fromSuperior = suggestion.sender === 'superior';
		await settleExplanation(ctx, suggestion, review, {
			...verdict,
			by: fromSuperior ? verdict.by || suggestion.senderName : ctx.actor.name,
			channel: fromSuperior ? 'paper' : 'self'
		});
	});

/** What a verdict does, however it came. The review is held, and whoever brings the verdict was found to be entitled. */
export async function settleExplanation(
	ctx: Context,
	suggestion: SuggestionRecord,
	review: ReviewRecord,
	verdict: ExplanationVerdict & { by: string; channel: Channel }
): Promise<void> {
	const { outcome, words, by, channel } = verdict;
	insistNow(maySuggestion(outcome === 'accepted' ? 'accept' : 'return', suggestion.state));
	const explanation = (await explanationsOf(ctx, [suggestion.id])).at(-1)!;
	const dueOn = (outcome === 'returned' && verdict.dueOn) || suggestion.dueOn;
	if (outcome === 'returned') await getOpenCampaign(ctx, review.campaignId);
	await saveVerdict(ctx, explanation.id, { verdict: outcome, words, by, channel });
	await updateSuggestion(ctx, suggestion.id, { state: outcome, due_on: dueOn });
	await record(ctx, `suggestion.${outcome}`, {
		...{ subjectType: 'suggestion', subjectId: suggestion.id, channel },
		from: { state: suggestion.state, dueOn: suggestion.dueOn },
		to: { state: outcome, dueOn, explanationId: explanation.id, round: explanation.round }
	});
	if (outcome === 'returned' && returnsReview(review)) await orderAgain(ctx, review);
}
