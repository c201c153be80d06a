import { nothingForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { mayBeDrawn } from '#domain/supervision/round.ts';
import { drawRound, getRound, rulesOfRound } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const { lots, unseenFor } = await rulesOfRound(ctx, round);
	return {
		round,
		lots,
		unseenFor: unseenFor.value,
		may: permit(ctx, all(canInspect(ctx.actor), mayBeDrawn(round)))
	};
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await drawRound(ctx, params.id!);
		return `/inspection/rounds/${params.id}`;
	})
};
