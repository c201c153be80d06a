import { endForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { mayEnd } from '#domain/supervision/round.ts';
import { countUnchecked, getRound, endRound } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	return {
		round,
		may: permit(ctx, all(canInspect(ctx.actor), mayEnd(round, await countUnchecked(ctx, round.id))))
	};
}

export const actions = {
	default: formAction(endForm, async (ctx, said, { params }) => {
		await endRound(ctx, params.id!, said);
		return `/inspection/rounds/${params.id}`;
	})
};
