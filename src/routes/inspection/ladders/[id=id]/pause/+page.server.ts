import { pauseForm } from '#domain/supervision/forms.ts';
import { canPause } from '#domain/supervision/policy.ts';
import { getLadder, pauseLadder, mayBePaused } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	return {
		action: ladder.action,
		isOwn: ladder.action.ownerId === ctx.actor.memberId,
		may: permit(ctx, all(canPause(ctx.actor, ladder.action), mayBePaused(ladder)))
	};
}

export const actions = {
	default: formAction(pauseForm, async (ctx, said, { params }) => {
		await pauseLadder(ctx, params.id!, said);
		return `/inspection/ladders/${params.id}`;
	})
};
