import { unitAnswerForm } from '#domain/reviews/campaign-forms.ts';
import { conferenceDays } from '#domain/reviews/campaign-plan.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { canAnswerForUnit } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { holds } from '#platform/actor.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const unit = await campaigns.getUnit(ctx, campaign, params.unit);
	insist(canAnswerForUnit(ctx.actor, params.unit));
	return {
		campaign,
		unit,
		days: conferenceDays(await campaigns.listPhases(ctx, campaign.id)),
		isOnBehalf: !holds(ctx.actor, 'cell-leader', params.unit) && !holds(ctx.actor, 'leader', params.unit),
		permit: permit(ctx, all(canAnswerForUnit(ctx.actor, params.unit), isOpen(campaign)))
	};
}

export const actions = {
	default: formAction(unitAnswerForm, async (ctx, answer, { params }) => {
		await campaigns.acknowledgeCampaign(ctx, params.id!, params.unit!, answer);
		return `/campaigns/${params.id}/units/${params.unit}/acknowledgement`;
	})
};
