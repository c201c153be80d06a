import { canKeepDispatches } from '#domain/dispatches/policy.ts';
import { sendDispatch } from '#domain/dispatches/server/index.ts';
import type { DispatchWay } from '#domain/dispatches/dispatch.ts';
import { today } from '#platform/clock.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { markSent } from './explanation-queries.ts';
import {
	getSuggestion,
	lockSuggestion,
	withExplanations,
	type ExplainedSuggestion
} from './get-suggestion.ts';
import { suggestionsOfPaper } from './suggestion-queries.ts';

/** What goes to the superior together: all that was explained, and not sent yet, of the paper that this suggestion came with. */
export async function listUnsentExplanations(ctx: Context, id: Id): Promise<ExplainedSuggestion[]> {
	const suggestion = await getSuggestion(ctx, id);
	if (!suggestion.partnerId) return [];
	const all = await withExplanations(ctx, await suggestionsOfPaper(ctx, suggestion));
	return all.filter((one) => one.state === 'explained' && one.explanations.at(-1)?.sentAs === null);
}

/**
 * Sends the explanations of a superior's paper to the superior, all that are ready, as one dispatch. Refuses (409) when none is, and
 * (400) a day ahead.
 */
export const sendExplanations = (
	ctx: Context,
	id: Id,
	paper: { number: string; datedOn: PlainDate }
): Promise<{ id: Id; way: DispatchWay }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		if (paper.datedOn > today(ctx.clock))
			throw new Refusal('reviews.suggestion-dated-ahead', 400, { field: 'datedOn' });
		await lockSuggestion(ctx, id);
		const ready = await listUnsentExplanations(ctx, id);
		const [first] = ready;
		if (!first) throw new Refusal('reviews.nothing-to-send', 409);
		const dispatch = await sendDispatch(ctx, {
			partnerId: first.partnerId!,
			kind: 'explanation',
			paper,
			content: { items: ready.map(itemOf) }
		});
		for (const suggestion of ready) {
			await markSent(ctx, suggestion.explanations.at(-1)!.id, dispatch.id);
			await record(ctx, 'suggestion.reply-sent', {
				...{ subjectType: 'suggestion', subjectId: suggestion.id },
				to: { dispatchId: dispatch.id, round: suggestion.explanations.length }
			});
		}
		return dispatch;
	});

function itemOf({ dispatchKey, explanations }: ExplainedSuggestion) {
	const last = explanations.at(-1)!;
	const { round, happened, objectiveCause, subjectiveCause, responsibility, followUp, explainedBy } = last;
	return {
		key: dispatchKey!,
		...{ round, happened, objectiveCause, subjectiveCause, responsibility, followUp, explainedBy },
		explainedOn: dateOf(last.enteredAt),
		files: last.files.map(({ name }) => name)
	};
}
