import { campaignForm } from '#domain/reviews/campaign-forms.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { readPlanForm } from '../plan-form.ts';

export async function load({ locals: { ctx }, url }) {
	insist(canRunCampaign(ctx.actor));
	return {
		plan: await readPlanForm(ctx, url.searchParams, null),
		permit: permit(ctx, canRunCampaign(ctx.actor))
	};
}

export const actions = {
	default: formAction(
		campaignForm,
		async (ctx, plan) => `/campaigns/${await campaigns.planCampaign(ctx, plan)}/opening`
	)
};
