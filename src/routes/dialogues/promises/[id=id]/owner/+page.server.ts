import { newOwnerForm } from '#domain/dialogues/forms.ts';
import { canSteerPromise } from '#domain/dialogues/policy.ts';
import { canChangeHands } from '#domain/dialogues/promise.ts';
import { changePromiseOwner, getPromise, listPromisers } from '#domain/dialogues/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const promise = await getPromise(ctx, params.id);
	return {
		promise,
		owners: (await listPromisers(ctx))
			.filter(({ id }) => id !== promise.ownerId)
			.map(({ id, name }) => ({ value: id, label: name })),
		may: permit(ctx, all(canSteerPromise(ctx.actor, promise), canChangeHands(promise)))
	};
}

export const actions = {
	default: formAction(newOwnerForm, async (ctx, said, { params }) => {
		await changePromiseOwner(ctx, params.id!, said);
		return `/dialogues/promises/${params.id}`;
	})
};
