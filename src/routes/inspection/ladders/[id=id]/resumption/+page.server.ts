import { resumeForm } from '#domain/supervision/forms.ts';
import { canPause } from '#domain/supervision/policy.ts';
import { getLadder, resumeLadder, mayBeResumed } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	return {
		action: ladder.action,
		isOwn: ladder.action.ownerId === ctx.actor.memberId,
		may: permit(ctx, all(canPause(ctx.actor, ladder.action), mayBeResumed(ladder)))
	};
}

export const actions = {
	default: formAction(resumeForm, async (ctx, said, { params }) => {
		await resumeLadder(ctx, params.id!, said);
		return `/inspection/ladders/${params.id}`;
	})
};
