import { tellingForm } from '#domain/dialogues/forms.ts';
import { canSeeAsker } from '#domain/dialogues/policy.ts';
import { readQuestion, tellAsker } from '#domain/dialogues/server/index.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { question, asker } = await readQuestion(ctx, params.id);
	return {
		...{ question, asker },
		may: permit(
			ctx,
			all(canSeeAsker(ctx.actor, question.ownerId), question.answerId ? yes : no('dialogues.nothing-to-tell'))
		)
	};
}

export const actions = {
	default: formAction(tellingForm, async (ctx, telling, { params }) => {
		await tellAsker(ctx, params.id!, telling);
		return `/dialogues/questions/${params.id}`;
	})
};
