import { approvalForm } from '#domain/reviews/plan-forms.ts';
import { canApprovePlan, canBringApproval } from '#domain/reviews/plan-policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines } = await plans.getPlan(ctx, params.id);
	const submittedBy = plan?.submittedBy ?? null;
	const judge = canBringApproval(ctx.actor, review, submittedBy);
	const enters = !canApprovePlan(ctx.actor, review, submittedBy).allowed && judge.allowed;
	const moment = mayPlan('approve', { state: plan?.state ?? 'draft' });
	return {
		review,
		lines,
		approvers: enters ? await plans.listApprovers(ctx, review, submittedBy) : null,
		may: permit(ctx, all(judge, plans.isConcluded(review), moment))
	};
}

export const actions = {
	default: formAction(approvalForm, async (ctx, verdict, { params }) => {
		await plans.judgePlan(ctx, params.id!, verdict);
		return `/reviews/${params.id}/plan`;
	})
};
