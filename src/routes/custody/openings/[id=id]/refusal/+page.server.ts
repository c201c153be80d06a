import { refusalForm } from '#domain/custody/forms.ts';
import { isWaiting } from '#domain/custody/opening.ts';
import { canRefuse } from '#domain/custody/policy.ts';
import { readOpening, refuseOpening } from '#domain/custody/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { opening, standing } = await readOpening(ctx, params.id);
	return {
		opening,
		may: permit(
			ctx,
			all(canRefuse(ctx.actor, standing, opening.askedBy), isWaiting(opening, today(ctx.clock)))
		)
	};
}

export const actions = {
	default: formAction(refusalForm, async (ctx, { words }, { params }) => {
		await refuseOpening(ctx, params.id!, words);
		return `/custody/openings/${params.id}`;
	})
};
