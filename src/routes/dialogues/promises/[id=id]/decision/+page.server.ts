import { decisionForm } from '#domain/dialogues/forms.ts';
import { canDecidePromise } from '#domain/dialogues/policy.ts';
import { decidePromise, getPromise, isAskedFor, readPromise } from '#domain/dialogues/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const promise = await getPromise(ctx, params.id);
	const { ladder } = await readPromise(ctx, params.id);
	return {
		promise,
		may: permit(ctx, all(canDecidePromise(ctx.actor, promise), isAskedFor(ladder, 'leaders')))
	};
}

export const actions = {
	default: formAction(decisionForm, async (ctx, said, { params }) => {
		await decidePromise(ctx, params.id!, said);
		return `/dialogues/promises/${params.id}`;
	})
};
