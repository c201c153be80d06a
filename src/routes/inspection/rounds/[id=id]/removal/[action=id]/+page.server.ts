import { removalForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { isUnderWay } from '#domain/supervision/round.ts';
import { getRound, listChosen, takeOut } from '#domain/supervision/server/index.ts';
import { all, notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const one = (await listChosen(ctx, round.id)).find(({ actionId }) => actionId === params.action);
	if (!one) throw notFound();
	return { round, action: one.action, may: permit(ctx, all(canInspect(ctx.actor), isUnderWay(round))) };
}

export const actions = {
	default: formAction(removalForm, async (ctx, { reason }, { params }) => {
		await takeOut(ctx, params.id!, params.action!, reason);
		return `/inspection/rounds/${params.id}`;
	})
};
