import { canAnswerCriticism, isTheMoment } from '#domain/reviews/criticism-policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { insist, insistNow } from '#platform/refusal.ts';

/** A criticism on paper, with room for the answer: for whoever answers by hand. */
export async function load({ locals: { ctx }, params }) {
	const { criticism, review, campaign } = await criticisms.getCriticism(ctx, params.id);
	insist(canAnswerCriticism(ctx.actor, review, criticism));
	// What is held back is not carried to the person on paper either.
	insistNow(isTheMoment('answer', criticism, review, campaign));
	return {
		criticism,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		unitName: review.unitName,
		campaign: campaign.title
	};
}
