import { submissionForm } from '#domain/reviews/plan-forms.ts';
import { canCompletePlan } from '#domain/reviews/plan-policy.ts';
import { isOwn } from '#domain/reviews/policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines, unplanned } = await plans.getPlan(ctx, params.id);
	return {
		review,
		lines,
		isOwn: isOwn(ctx.actor, review),
		may: permit(
			ctx,
			all(
				canCompletePlan(ctx.actor, review),
				plans.isConcluded(review),
				mayPlan('submit', { state: plan?.state ?? 'draft' }),
				plans.isWhole(lines.length, unplanned.length)
			)
		)
	};
}

export const actions = {
	default: formAction(submissionForm, async (ctx, { channel }, { params }) => {
		await plans.submitPlan(ctx, params.id!, channel);
		return `/reviews/${params.id}/plan`;
	})
};
