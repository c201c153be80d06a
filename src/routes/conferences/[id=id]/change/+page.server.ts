import { mayConference } from '#domain/reviews/conference.ts';
import { conferenceForm } from '#domain/reviews/conference-forms.ts';
import { canHoldConference } from '#domain/reviews/policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const conference = await conferences.getConference(ctx, params.id);
	return {
		conference,
		offered: await conferences.offerConference(ctx, conference.campaignId, conference.unitId),
		mayChange: permit(
			ctx,
			all(canHoldConference(ctx.actor, conference.unitId), mayConference('change', conference))
		)
	};
}

export const actions = {
	default: formAction(conferenceForm, async (ctx, plan, { params }) => {
		await conferences.changeConference(ctx, params.id!, plan);
		return `/conferences/${params.id}`;
	})
};
