import { reopeningForm } from '#domain/reviews/campaign-forms.ts';
import { mayCampaign } from '#domain/reviews/campaign.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	insist(canRunCampaign(ctx.actor));
	return {
		campaign,
		permit: permit(ctx, all(canRunCampaign(ctx.actor), mayCampaign('reopen', campaign)))
	};
}

export const actions = {
	default: formAction(reopeningForm, async (ctx, { reason }, { params }) => {
		await campaigns.reopenCampaign(ctx, params.id!, reason);
		return `/campaigns/${params.id}`;
	})
};
