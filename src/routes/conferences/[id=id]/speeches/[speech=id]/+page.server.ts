import { mayConference } from '#domain/reviews/conference.ts';
import { speechForm } from '#domain/reviews/conference-forms.ts';
import { canLead } from '#domain/reviews/conference-policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { conference, speech } = await conferences.getSpeech(ctx, params.id, params.speech);
	return {
		conference,
		speech,
		mayWrite: permit(ctx, all(canLead(ctx.actor, conference), mayConference('note', conference)))
	};
}

export const actions = {
	default: formAction(speechForm, async (ctx, { words }, { params }) => {
		await conferences.writeDownSpeech(ctx, params.id!, params.speech!, words);
		return `/conferences/${params.id}#speeches`;
	})
};
