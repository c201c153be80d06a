import { criticisms } from '#domain/reviews/server/index.ts';

/** The sheet on which members write criticism by hand. */
export async function load({ locals: { ctx }, params }) {
	const { campaign, unit, reviews } = await criticisms.seePlace(ctx, params.id, params.unit);
	return {
		campaign: { id: campaign.id, title: campaign.title },
		unit,
		people: reviews.map((review) => ({
			id: review.id,
			name: review.subjectName,
			isPerson: review.subjectMemberId !== null
		}))
	};
}
