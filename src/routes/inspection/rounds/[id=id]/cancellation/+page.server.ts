import { removalForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { mayBeCancelled } from '#domain/supervision/round.ts';
import { getRound, cancelRound } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	return { round, may: permit(ctx, all(canInspect(ctx.actor), mayBeCancelled(round))) };
}

export const actions = {
	default: formAction(removalForm, async (ctx, said, { params }) => {
		await cancelRound(ctx, params.id!, said);
		return `/inspection/rounds/${params.id}`;
	})
};
