import { listAttachments } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { getReview, lockReview, type ReviewRecord } from '../get-review.ts';
import { explanationsOf, type ExplanationRecord } from './explanation-queries.ts';
import { findSuggestion, suggestionsOfReview, type SuggestionRecord } from './suggestion-queries.ts';

type File = { href: string; name: string };
export type Explanation = ExplanationRecord & { files: File[] };
export type ExplainedSuggestion = SuggestionRecord & { explanations: Explanation[] };

/** A suggestion that this person may read; refuses (404) otherwise. */
export async function getSuggestion(ctx: Context, id: Id): Promise<SuggestionRecord> {
	const suggestion = await findSuggestion(ctx, id);
	if (!suggestion) throw notFound();
	return suggestion;
}

/** The same with its review, which is held until the transaction ends: two people never decide about it at once. */
export async function lockSuggestion(
	ctx: Context,
	id: Id
): Promise<{ suggestion: SuggestionRecord; review: ReviewRecord }> {
	const { reviewId } = await getSuggestion(ctx, id);
	const review = await lockReview(ctx, reviewId);
	return { suggestion: await getSuggestion(ctx, id), review };
}

/** Suggestions with every round of their explanations, oldest first, each round with its files. */
export async function withExplanations(
	ctx: Context,
	suggestions: SuggestionRecord[]
): Promise<ExplainedSuggestion[]> {
	const explanations = await explanationsOf(
		ctx,
		suggestions.map(({ id }) => id)
	);
	const files = await listAttachments(
		ctx,
		explanations.map(({ id }) => id)
	);
	return suggestions.map((suggestion) => ({
		...suggestion,
		explanations: explanations
			.filter(({ suggestionId }) => suggestionId === suggestion.id)
			.map((explanation) => ({
				...explanation,
				files: files
					.filter(({ subjectId }) => subjectId === explanation.id)
					.map(({ id, name }) => ({ href: `/attachments/${id}`, name }))
			}))
	}));
}

/**
 * The suggestions of a review as far as this person may read them, by date, each with every round of its explanations: the
 * last one counts. What section IV, the conference and the papers say comes from here.
 */
export const listSuggestionsOf = async (ctx: Context, reviewId: Id): Promise<ExplainedSuggestion[]> =>
	withExplanations(ctx, await suggestionsOfReview(ctx, reviewId));

/** One suggestion with every round, and the review that it enters; refuses (404) what is not theirs to read. */
export async function readSuggestion(
	ctx: Context,
	id: Id
): Promise<{ suggestion: ExplainedSuggestion; review: ReviewRecord }> {
	const found = await getSuggestion(ctx, id);
	const [suggestion] = await withExplanations(ctx, [found]);
	return { suggestion: suggestion!, review: await getReview(ctx, found.reviewId) };
}
