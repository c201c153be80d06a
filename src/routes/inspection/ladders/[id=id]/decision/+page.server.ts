import { decisionForm } from '#domain/supervision/forms.ts';
import { canDecide } from '#domain/supervision/policy.ts';
import { getLadder, decideAbove, isAsked } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	return {
		action: ladder.action,
		isOwn: ladder.action.ownerId === ctx.actor.memberId,
		may: permit(ctx, all(canDecide(ctx.actor, ladder.action), isAsked(ladder, 'leaders')))
	};
}

export const actions = {
	default: formAction(decisionForm, async (ctx, said, { params }) => {
		await decideAbove(ctx, params.id!, said);
		return `/inspection/ladders/${params.id}`;
	})
};
