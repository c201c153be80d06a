import { explanationForm } from '#domain/supervision/forms.ts';
import { canExplain } from '#domain/supervision/policy.ts';
import { getLadder, explainDelay, isAsked } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	return {
		action: ladder.action,
		isOwn: ladder.action.ownerId === ctx.actor.memberId,
		may: permit(ctx, all(canExplain(ctx.actor, ladder.action), isAsked(ladder, 'owner')))
	};
}

export const actions = {
	default: formAction(explanationForm, async (ctx, said, { params }) => {
		await explainDelay(ctx, params.id!, said);
		return `/inspection/ladders/${params.id}`;
	})
};
