import { mayConference } from '#domain/reviews/conference.ts';
import { newSpeechForm } from '#domain/reviews/conference-forms.ts';
import { canLead } from '#domain/reviews/conference-policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const conference = await conferences.getConference(ctx, params.id);
	const [people, turns] = await Promise.all([
		conferences.listPossibleTable(ctx, conference.unitId, dateOf(conference.startsAt)),
		conferences.listTurns(ctx, conference.campaignId, conference.unitId)
	]);
	return {
		conference,
		people: people.map(({ memberId, name }) => ({ value: memberId, label: name })),
		reviews: turns.map(({ reviewId, name }) => ({ value: reviewId, label: name })),
		mayAdd: permit(ctx, all(canLead(ctx.actor, conference), mayConference('note', conference)))
	};
}

export const actions = {
	default: formAction(newSpeechForm, async (ctx, { speaker, review, words }, { params }) => {
		await conferences.addSpeech(ctx, params.id!, { speakerId: speaker, reviewId: review, words });
		return `/conferences/${params.id}`;
	})
};
