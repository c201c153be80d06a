import { suggestions } from '#domain/reviews/server/index.ts';

/** Paper first: the question on top, the five parts below, to be written by hand. */
export async function load({ locals: { ctx }, params }) {
	return { suggestion: (await suggestions.readSuggestion(ctx, params.id)).suggestion };
}
