import { passphraseForm } from '#domain/custody/forms.ts';
import { isReadable } from '#domain/custody/opening.ts';
import { canRead } from '#domain/custody/policy.ts';
import { readOpened, readOpening } from '#domain/custody/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { opening } = await readOpening(ctx, params.id);
	return {
		opening,
		may: permit(ctx, all(canRead(ctx.actor, opening.askedBy), isReadable(opening, today(ctx.clock))))
	};
}

export const actions = {
	default: formAction(passphraseForm, async (ctx, { password }, { params }) => ({
		text: await readOpened(ctx, params.id!, password)
	}))
};
