import { replyForm } from '#domain/accompaniment/forms.ts';
import { canReply } from '#domain/accompaniment/policy.ts';
import { getVisit, replyToVisit } from '#domain/accompaniment/server/index.ts';
import { listSpeakers } from '#domain/rectification/server/index.ts';
import { holds } from '#platform/actor.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const visit = await getVisit(ctx, params.id);
	const leads = holds(ctx.actor, 'cell-leader', visit.unitId);
	return {
		visit,
		speakers: leads ? [] : await listSpeakers(ctx, visit.unitId),
		mayReply: permit(ctx, canReply(ctx.actor, visit.unitId))
	};
}

export const actions = {
	default: formAction(replyForm, async (ctx, reply, { params }) => {
		await replyToVisit(ctx, params.id!, reply);
		return `/visits/${params.id}`;
	})
};
