import { selfReviews } from '#domain/reviews/server/index.ts';

/** A list to think over, for the author alone (docs/decisions/008): nothing of it is ever sent back. */
export async function load({ locals: { ctx }, params }) {
	return { reviewId: params.id, catalogue: await selfReviews.readCatalogue(ctx, params.id) };
}
