import { planLineForm } from '#domain/reviews/plan-forms.ts';
import { canCompletePlan } from '#domain/reviews/plan-policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all, notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan, lines } = await plans.getPlan(ctx, params.id);
	const line = lines.find(({ actionId }) => actionId === params.action);
	if (!line) throw notFound();
	const moment = mayPlan('complete', { state: plan?.state ?? 'draft' });
	return {
		review,
		line,
		may: permit(ctx, all(canCompletePlan(ctx.actor, review), plans.isConcluded(review), moment))
	};
}

export const actions = {
	default: formAction(planLineForm, async (ctx, words, { params }) => {
		await plans.completeLine(ctx, params.id!, params.action!, words);
		return `/reviews/${params.id}/plan`;
	})
};
