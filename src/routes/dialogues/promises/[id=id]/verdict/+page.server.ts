import { promiseVerdictForm } from '#domain/dialogues/forms.ts';
import { canJudgePromise } from '#domain/dialogues/policy.ts';
import { canBeJudged } from '#domain/dialogues/promise.ts';
import { getPromise, judgePromise } from '#domain/dialogues/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const promise = await getPromise(ctx, params.id);
	return { promise, may: permit(ctx, all(canJudgePromise(ctx.actor, promise), canBeJudged(promise))) };
}

export const actions = {
	default: formAction(promiseVerdictForm, async (ctx, said, { params }) => {
		await judgePromise(ctx, params.id!, said);
		return `/dialogues/promises/${params.id}`;
	})
};
