import { acceptedExtensions } from '#domain/documents/attachment.ts';
import { canSpeakFor, isOwn } from '#domain/reviews/policy.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { explanationDraftForm, explanationForm } from '#domain/reviews/suggestion-forms.ts';
import { maySuggestion } from '#domain/reviews/suggestion.ts';
import { timeOf } from '#platform/dates.ts';
import { all, insist, insistNow } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const { suggestion, review } = await suggestions.readSuggestion(ctx, params.id);
	const helps = !isOwn(ctx.actor, review);
	const draft = await suggestions.findExplanationDraft(ctx, params.id);
	return {
		suggestion,
		helps,
		explainers: helps ? await suggestions.listExplainers(ctx, params.id) : [],
		draft: draft ?? null,
		accept: acceptedExtensions,
		may: permit(ctx, all(canSpeakFor(ctx.actor, review), maySuggestion('explain', suggestion.state)))
	};
}

export const actions = {
	explain: formAction(explanationForm, async (ctx, { files, ...said }, { params }) => {
		// Who may not explain has no file opened for them.
		const { suggestion, review } = await suggestions.readSuggestion(ctx, params.id!);
		insist(canSpeakFor(ctx.actor, review));
		insistNow(maySuggestion('explain', suggestion.state));
		const attached = { files: await inspectAll(files), store: services.files };
		await suggestions.explainSuggestion(ctx, params.id!, said, attached);
		return `/suggestions/${params.id}`;
	}),
	draft: formAction(explanationDraftForm, async (ctx, words, { params }) => {
		await suggestions.saveExplanationDraft(ctx, params.id!, words);
		return { values: words, keptAt: timeOf(ctx.clock.now()) };
	})
};
