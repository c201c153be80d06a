import { approvalForm } from '#domain/reviews/plan-forms.ts';
import { canApprovePlan } from '#domain/reviews/plan-policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines } = await plans.getPlan(ctx, params.id);
	const judge = canApprovePlan(ctx.actor, review, plan?.submittedBy ?? null);
	const moment = mayPlan('approve', { state: plan?.state ?? 'draft' });
	return { review, lines, may: permit(ctx, all(judge, plans.isConcluded(review), moment)) };
}

export const actions = {
	default: formAction(approvalForm, async (ctx, verdict, { params }) => {
		await plans.judgePlan(ctx, params.id!, verdict);
		return `/reviews/${params.id}/plan`;
	})
};
