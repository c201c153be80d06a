import { keyForm } from '#domain/custody/forms.ts';
import { canMakeKey } from '#domain/custody/policy.ts';
import { makeKey, standingOf } from '#domain/custody/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, url }) {
	const standing = await standingOf(ctx);
	insist(canMakeKey(standing));
	return { madeAt: standing.keyMadeAt, done: url.searchParams.has('made') };
}

export const actions = {
	default: formAction(keyForm, async (ctx, { password }) => {
		await makeKey(ctx, password);
		return '/custody/key?made';
	})
};
