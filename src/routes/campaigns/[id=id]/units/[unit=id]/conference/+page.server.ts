import { isOpen } from '#domain/reviews/campaign.ts';
import { conferenceForm } from '#domain/reviews/conference-forms.ts';
import { canHoldConference } from '#domain/reviews/policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const offered = await conferences.offerConference(ctx, params.id, params.unit);
	return {
		...offered,
		mayCall: permit(ctx, all(canHoldConference(ctx.actor, params.unit), isOpen(offered.campaign)))
	};
}

export const actions = {
	default: formAction(conferenceForm, async (ctx, plan, { params }) => {
		const id = await conferences.callConference(ctx, params.id!, params.unit!, plan);
		return `/conferences/${id}`;
	})
};
