import { mayConference } from '#domain/reviews/conference.ts';
import { callingOffForm } from '#domain/reviews/conference-forms.ts';
import { canHoldConference } from '#domain/reviews/policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const conference = await conferences.getConference(ctx, params.id);
	return {
		conference,
		mayCancel: permit(
			ctx,
			all(canHoldConference(ctx.actor, conference.unitId), mayConference('cancel', conference))
		)
	};
}

export const actions = {
	default: formAction(callingOffForm, async (ctx, { words }, { params }) => {
		await conferences.cancelConference(ctx, params.id!, words);
		return `/conferences/${params.id}`;
	})
};
