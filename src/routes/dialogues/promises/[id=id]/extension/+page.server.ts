import { extensionForm } from '#domain/dialogues/forms.ts';
import { canSteerPromise } from '#domain/dialogues/policy.ts';
import { canBeExtended } from '#domain/dialogues/promise.ts';
import { extendPromise, getPromise, readExtensions } from '#domain/dialogues/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const promise = await getPromise(ctx, params.id);
	const { given, most } = await readExtensions(ctx, promise);
	const moment = canBeExtended(promise, null, given, most, today(ctx.clock));
	return { promise, given, most, may: permit(ctx, all(canSteerPromise(ctx.actor, promise), moment)) };
}

export const actions = {
	default: formAction(extensionForm, async (ctx, said, { params }) => {
		await extendPromise(ctx, params.id!, said);
		return `/dialogues/promises/${params.id}`;
	})
};
