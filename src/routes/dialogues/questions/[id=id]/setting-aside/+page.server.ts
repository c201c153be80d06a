import { setAsideForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { canBeSetAside } from '#domain/dialogues/question.ts';
import { getQuestion, setQuestionAside } from '#domain/dialogues/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const question = await getQuestion(ctx, params.id);
	return { question, may: permit(ctx, all(canPrepare(ctx.actor), canBeSetAside(question))) };
}

export const actions = {
	default: formAction(setAsideForm, async (ctx, said, { params }) => {
		await setQuestionAside(ctx, params.id!, said);
		return `/dialogues/questions/${params.id}`;
	})
};
