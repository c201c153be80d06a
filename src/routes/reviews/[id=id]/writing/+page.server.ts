import { isOpen } from '#domain/reviews/campaign.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, campaign, form, isOwn, parts } = await selfReviews.readWriting(ctx, params.id);
	return {
		review,
		campaign: { title: campaign.title },
		form: { label: form.label, sections: form.sections },
		isOwn,
		isOwnPerson: review.subjectMemberId === ctx.actor.memberId,
		memberId: ctx.actor.memberId,
		parts,
		mayWrite: permit(ctx, all(isOpen(campaign), mayReview('hand-in', review)))
	};
}
