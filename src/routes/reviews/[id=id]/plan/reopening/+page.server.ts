import { reopeningForm } from '#domain/reviews/plan-forms.ts';
import { canReopenPlan } from '#domain/reviews/plan-policy.ts';
import { mayPlan } from '#domain/reviews/rectification-plan.ts';
import { plans } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, plan } = await plans.getPlan(ctx, params.id);
	const moment = mayPlan('reopen', { state: plan?.state ?? 'draft' });
	return {
		review,
		may: permit(ctx, all(canReopenPlan(ctx.actor, review), moment))
	};
}

export const actions = {
	default: formAction(reopeningForm, async (ctx, { words }, { params }) => {
		await plans.reopenPlan(ctx, params.id!, words);
		return `/reviews/${params.id}/plan`;
	})
};
