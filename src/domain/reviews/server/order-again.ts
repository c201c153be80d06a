import { insistNow } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayReview, reviewRoad, type Review } from '../review.ts';
import { reopenPlaces, updateReview } from './review-queries.ts';

/**
 * Sends a review back to its author for another round (“kiểm điểm lại”): its places conclude anew. What was concluded and signed
 * for stays, under the round in which it was. Within the transaction of whoever orders it, who holds the review already;
 * refuses (409) a review that is not concluded.
 */
export async function orderAgain(ctx: Context, review: Review): Promise<Review> {
	insistNow(mayReview('order-again', review));
	const again = {
		state: reviewRoad[review.state]['order-again']!,
		round: review.round + 1,
		handedInAt: null,
		concludedOn: null
	};
	await updateReview(ctx, review.id, {
		state: again.state,
		round: again.round,
		handed_in_at: null,
		concluded_on: null
	});
	await reopenPlaces(ctx, review.id);
	await record(ctx, 'review.ordered-again', {
		subjectType: 'review',
		subjectId: review.id,
		from: { state: review.state, round: review.round },
		to: { state: again.state, round: again.round }
	});
	return { ...review, ...again, places: review.places.map((place) => ({ ...place, concludedOn: null })) };
}
