import { all } from '#platform/refusal.ts';
import { canApprovePlan, canCompletePlan } from '#domain/reviews/plan-policy.ts';
import { mayPlan, type PlanStep } from '#domain/reviews/rectification-plan.ts';
import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { permit } from '#web/server/permit.ts';

/** The rectification plan after a review: what is to be mended, by whom, until when, and how far it has come. */
export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines, unplanned, remedied, dueOn } = await plans.getPlan(ctx, params.id);
	const state = plan?.state ?? 'draft';
	const may = (step: PlanStep) => mayPlan(step, { state });
	const complete = canCompletePlan(ctx.actor, review);
	const judge = canApprovePlan(ctx.actor, review, plan?.submittedBy ?? null);
	const concluded = plans.isConcluded(review);
	return {
		review,
		campaign: await campaigns.getCampaign(ctx, review.campaignId),
		plan,
		state,
		lines,
		unplanned,
		remedied,
		dueOn,
		mayComplete: permit(ctx, all(complete, concluded, may('complete'))),
		maySubmit: permit(
			ctx,
			all(complete, concluded, may('submit'), plans.isWhole(lines.length, unplanned.length))
		),
		mayTakeBack: permit(ctx, all(complete, may('take-back'))),
		mayApprove: permit(ctx, all(judge, concluded, may('approve'))),
		mayPublish: permit(ctx, all(canApprovePlan(ctx.actor, review, null), may('publish'))),
		mayReopen: permit(ctx, all(complete.allowed ? complete : judge, may('reopen')))
	};
}
