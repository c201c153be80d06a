import {
	campaigns,
	conferences,
	criticisms,
	getReview,
	papers,
	plans,
	selfReviews,
	suggestions
} from '#domain/reviews/server/index.ts';
import { permit } from '#web/server/permit.ts';

/** The record of one review: what was written, suggested, criticised, concluded, signed for and planned. */
export async function load({ locals: { ctx }, params }) {
	const review = await getReview(ctx, params.id);
	const offers = (
		await Promise.all(
			[selfReviews, suggestions, criticisms, conferences, plans, papers, campaigns].map((part) =>
				part.offersFor(ctx, review)
			)
		)
	).flat();
	return {
		review,
		campaign: await campaigns.getCampaign(ctx, review.campaignId),
		standing: await selfReviews.standingOf(ctx, review),
		offers: offers.map(({ label, href, answer }) => ({ label, href, ...permit(ctx, answer) })),
		selfReview: await selfReviews.seeOfReview(ctx, review),
		suggestions: await suggestions.seeOfReview(ctx, review),
		criticisms: await criticisms.seeOfReview(ctx, review),
		conclusions: await conferences.seeOfReview(ctx, review),
		plan: await plans.seeOfReview(ctx, review),
		papers: await papers.seeOfReview(ctx, review)
	};
}
