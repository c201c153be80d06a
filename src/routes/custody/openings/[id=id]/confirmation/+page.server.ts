import { passphraseForm } from '#domain/custody/forms.ts';
import { isWaiting } from '#domain/custody/opening.ts';
import { canConfirm } from '#domain/custody/policy.ts';
import { confirmOpening, readOpening } from '#domain/custody/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { opening, standing, holding } = await readOpening(ctx, params.id);
	return {
		opening,
		may: permit(
			ctx,
			all(canConfirm(ctx.actor, standing, opening.askedBy, holding), isWaiting(opening, today(ctx.clock)))
		)
	};
}

export const actions = {
	default: formAction(passphraseForm, async (ctx, { password }, { params }) => ({
		text: await confirmOpening(ctx, params.id!, password)
	}))
};
