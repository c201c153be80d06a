import { campaignForm } from '#domain/reviews/campaign-forms.ts';
import { mayCampaign } from '#domain/reviews/campaign.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { readPlanForm } from '../../plan-form.ts';

export async function load({ locals: { ctx }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	insist(canRunCampaign(ctx.actor));
	const isOpen = campaign.state !== 'draft';
	const address = isOpen ? new URLSearchParams() : url.searchParams;
	return {
		campaign,
		isOpen,
		plan: await readPlanForm(ctx, address, campaign),
		permit: permit(ctx, all(canRunCampaign(ctx.actor), mayCampaign('change', campaign)))
	};
}

export const actions = {
	default: formAction(campaignForm, async (ctx, plan, { params }) => {
		await campaigns.changeCampaign(ctx, params.id!, plan);
		return `/campaigns/${params.id}`;
	})
};
