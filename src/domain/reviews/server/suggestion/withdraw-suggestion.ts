import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { maySuggestion } from '../../suggestion.ts';
import { canWithdraw } from '../../suggestion-policy.ts';
import { lockSuggestion } from './get-suggestion.ts';
import { updateSuggestion, type SuggestionRecord } from './suggestion-queries.ts';

/**
 * The sender withdraws a suggestion in words; of a superior, the office enters it from the paper. It keeps nobody from concluding
 * any more. Refuses (409) one that is explained, accepted or withdrawn.
 */
export const withdrawSuggestion = (
	ctx: Context,
	id: Id,
	{ words, by }: { words: string; by?: string }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { suggestion, review } = await lockSuggestion(ctx, id);
		insist(canWithdraw(ctx.actor, suggestion, review));
		const fromSuperior = suggestion.sender === 'superior';
		await settleWithdrawal(ctx, suggestion, {
			words,
			by: fromSuperior ? by || suggestion.senderName : ctx.actor.name,
			channel: fromSuperior ? 'paper' : 'self'
		});
	});

/** What a withdrawal does, however it came. The review is held, and whoever brings it was found to be entitled. */
export async function settleWithdrawal(
	ctx: Context,
	suggestion: SuggestionRecord,
	{ words, by, channel }: { words: string; by: string; channel: Channel }
): Promise<void> {
	insistNow(maySuggestion('withdraw', suggestion.state));
	await updateSuggestion(ctx, suggestion.id, {
		state: 'withdrawn',
		withdrawn_words: words,
		withdrawn_by: by,
		withdrawn_entered_by: ctx.actor.memberId,
		withdrawn_channel: channel,
		withdrawn_at: ctx.clock.now()
	});
	await record(ctx, 'suggestion.withdrawn', {
		...{ subjectType: 'suggestion', subjectId: suggestion.id, channel },
		from: { state: suggestion.state },
		to: { state: 'withdrawn' }
	});
}
