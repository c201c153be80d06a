import * as v from 'valibot';
import { passphraseForm } from '#domain/custody/forms.ts';
import { askToReseal, confirmReseal, readReseal, withdrawReseal } from '#domain/custody/server/index.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	const { seals, waiting, hasKey } = await readReseal(ctx);
	return { seals, waiting, hasKey, isAsker: waiting?.askedBy === ctx.actor.memberId };
}

export const actions = {
	ask: formAction(passphraseForm, async (ctx, { password }) => {
		await askToReseal(ctx, password);
		return '/custody/reseal';
	}),
	confirm: formAction(passphraseForm, async (ctx, { password }) => ({
		done: await confirmReseal(ctx, password)
	})),
	withdraw: formAction(v.object({}), async (ctx) => {
		await withdrawReseal(ctx);
		return '/custody/reseal';
	})
};
