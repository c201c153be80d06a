import { confirmationForm } from '#domain/reviews/campaign-forms.ts';
import { mayCampaign } from '#domain/reviews/campaign.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	insist(canRunCampaign(ctx.actor));
	const { persons } = await campaigns.seeBoard(ctx, campaign);
	const readiness = await campaigns.mayClose(ctx, campaign);
	return {
		campaign,
		signed: persons.signed,
		leftOut: await campaigns.countLeftOut(ctx, campaign),
		unsettled: await campaigns.countUnsettled(ctx, campaign.id),
		permit: permit(ctx, all(canRunCampaign(ctx.actor), mayCampaign('close', campaign), readiness))
	};
}

export const actions = {
	default: formAction(confirmationForm, async (ctx, _, { params }) => {
		await campaigns.closeCampaign(ctx, params.id!);
		return `/campaigns/${params.id}`;
	})
};
