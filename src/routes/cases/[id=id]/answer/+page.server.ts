import { answerForm } from '#domain/cases/forms.ts';
import { isTimeFor } from '#domain/cases/case.ts';
import { canWork } from '#domain/cases/policy.ts';
import { getCase, listLetters, writeAnswer } from '#domain/cases/server/index.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const found = await getCase(ctx, params.id);
	const letters = await listLetters(ctx, params.id);
	return {
		found: { id: found.id, code: found.code, title: found.title, state: found.state },
		draft: letters.find(({ purpose, round }) => purpose === 'answer' && round === found.round) ?? null,
		may: permit(
			ctx,
			all(canWork(ctx.actor, found), isTimeFor('answer', found.state) ? yes : no('cases.not-now-answer'))
		)
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, { channel, ...letter }, { params }) => {
		const id = params.id!;
		const letterId = await writeAnswer(ctx, id, { ...letter, ...(channel && { channel }) });
		return `/cases/${id}/letters/${letterId}/issuing`;
	})
};
