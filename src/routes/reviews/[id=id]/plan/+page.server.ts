import { redirect } from '@sveltejs/kit';
import { all } from '#platform/refusal.ts';
import {
	canBringApproval,
	canCompletePlan,
	canPublishPlan,
	canReopenPlan
} from '#domain/reviews/plan-policy.ts';
import { mayPlan, type PlanStep } from '#domain/reviews/rectification-plan.ts';
import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { permit } from '#web/server/permit.ts';

/** The rectification plan after a review: what is to be mended, by whom, until when, and how far it has come. */
export async function load({ locals: { ctx }, params }) {
	if (!(await plans.worksOnPlan(ctx, params.id))) {
		await plans.getPublication(ctx, params.id);
		redirect(303, `/reviews/${params.id}/plan/published`);
	}
	const { review, plan, lines, unplanned, remedied, dueOn } = await plans.getPlan(ctx, params.id);
	const state = plan?.state ?? 'draft';
	const may = (step: PlanStep) => mayPlan(step, { state });
	const complete = canCompletePlan(ctx.actor, review);
	const judge = canBringApproval(ctx.actor, review, plan?.submittedBy ?? null);
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
		steps: await plans.listPlanSteps(ctx, plan),
		mayComplete: permit(ctx, all(complete, concluded, may('complete'))),
		maySubmit: permit(
			ctx,
			all(complete, concluded, may('submit'), plans.isWhole(lines.length, unplanned.length))
		),
		mayTakeBack: permit(ctx, all(complete, may('take-back'))),
		mayApprove: permit(ctx, all(judge, concluded, may('approve'))),
		mayPublish: permit(ctx, all(canPublishPlan(ctx.actor, review), may('publish'))),
		mayReopen: permit(ctx, all(canReopenPlan(ctx.actor, review), may('reopen')))
	};
}
