import { answerForm } from '#domain/rectification/forms.ts';
import { canAnswer } from '#domain/rectification/policy.ts';
import { answerShortcoming, getShortcoming, listSpeakers } from '#domain/rectification/server/index.ts';
import { holds } from '#platform/actor.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const shortcoming = await getShortcoming(ctx, params.id);
	const { subjectMemberId, unitId } = shortcoming;
	const speaksForCell = subjectMemberId === null && holds(ctx.actor, 'cell-leader', unitId);
	return {
		shortcoming,
		answersSelf: subjectMemberId === ctx.actor.memberId || speaksForCell,
		speakers: subjectMemberId === null && !speaksForCell ? await listSpeakers(ctx, unitId) : [],
		mayAnswer: permit(ctx, canAnswer(ctx.actor, shortcoming))
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, answer, { params }) => {
		await answerShortcoming(ctx, params.id!, answer);
		return `/shortcomings/${params.id}`;
	})
};
