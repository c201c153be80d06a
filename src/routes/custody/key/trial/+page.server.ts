import { passphraseForm } from '#domain/custody/forms.ts';
import { canMakeKey } from '#domain/custody/policy.ts';
import { standingOf, tryPassphrase } from '#domain/custody/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canMakeKey(await standingOf(ctx)));
}

export const actions = {
	default: formAction(passphraseForm, async (ctx, { password }) => {
		insist(canMakeKey(await standingOf(ctx)));
		await tryPassphrase(ctx, password);
		return { works: true };
	})
};
