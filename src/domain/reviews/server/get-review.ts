import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Case, Review } from '../review.ts';
import { criticismStatesOf, findReview, holdReview, suggestionStatesOf } from './review-queries.ts';

/** A review with the names that people know it by. */
export type ReviewRecord = Review & { subjectName: string; unitName: string };

/** A review that this person may know of; refuses (404) otherwise. Says nothing of who may read what was written. */
export async function getReview(ctx: Context, id: Id): Promise<ReviewRecord> {
	const review = await findReview(ctx, id);
	if (!review) throw notFound();
	return review;
}

/**
 * The same, held until the transaction ends. Whatever changes a review, its suggestions, criticism or conclusions holds
 * it first, so that no two people decide about it at once and no gate is passed twice.
 */
export async function lockReview(ctx: Context, id: Id): Promise<ReviewRecord> {
	// Two statements: what stands beside the row (its places) is read after the wait for it, not before.
	await holdReview(ctx, id);
	return getReview(ctx, id);
}

/** What the gates of a review look at, as it stands now. */
export async function caseOf(ctx: Context, review: Review): Promise<Case> {
	const suggestions = await suggestionStatesOf(ctx, review.id);
	const criticisms = await criticismStatesOf(ctx, review.id);
	return { state: review.state, places: review.places, suggestions, criticisms };
}
