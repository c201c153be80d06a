import { nothingForm } from '#domain/reviews/plan-forms.ts';
import { canPublishPlan } from '#domain/reviews/plan-policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan } = await plans.getPlan(ctx, params.id);
	const moment = mayPlan('publish', { state: plan?.state ?? 'draft' });
	return { review, may: permit(ctx, all(canPublishPlan(ctx.actor, review), moment)) };
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await plans.publishPlan(ctx, params.id!);
		return `/reviews/${params.id}/plan`;
	})
};
