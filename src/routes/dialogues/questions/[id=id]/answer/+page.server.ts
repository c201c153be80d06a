import { answerForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { canBeAnswered } from '#domain/dialogues/question.ts';
import { answerQuestion, getDialogue, getQuestion } from '#domain/dialogues/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const question = await getQuestion(ctx, params.id);
	const dialogue = await getDialogue(ctx, question.dialogueId);
	return {
		question,
		dialogue,
		kind: dialogue.heldOn === today(ctx.clock) ? 'on-the-spot' : 'later',
		may: permit(ctx, all(canPrepare(ctx.actor), canBeAnswered(question)))
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, answer, { params }) => {
		await answerQuestion(ctx, params.id!, answer);
		return `/dialogues/questions/${params.id}`;
	})
};
