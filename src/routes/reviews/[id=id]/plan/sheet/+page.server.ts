import { getCommittee } from '#domain/organization/server/index.ts';
import { rectificationPlanPaper } from '#domain/reviews/rectification-plan-paper.ts';
import { periodOnPaper } from '#domain/reviews/self-review-paper.ts';
import { campaigns, plans } from '#domain/reviews/server/index.ts';

/** The plan in large type, with room to write by hand what only the plan says. */
export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines, remedied, asOf } = await plans.getPlan(ctx, params.id);
	const [committee, campaign] = await Promise.all([
		getCommittee(ctx),
		campaigns.getCampaign(ctx, review.campaignId)
	]);
	const upper = (text: string) => text.toLocaleUpperCase('vi');
	return {
		review,
		paper: rectificationPlanPaper({
			head: { superior: upper(committee.name), issuer: upper(review.unitName), place: committee.place },
			subjectName: review.subjectName,
			isCollective: review.subjectUnitId !== null,
			period: periodOnPaper(campaign),
			...{ lines, remedied, asOf },
			approvedOn: plan?.approvedOn ?? null,
			blank: true,
			large: true
		})
	};
}
