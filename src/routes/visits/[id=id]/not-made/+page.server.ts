import { notMadeForm } from '#domain/accompaniment/forms.ts';
import { canSupply } from '#domain/accompaniment/policy.ts';
import { cancelVisit, getVisit } from '#domain/accompaniment/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const visit = await getVisit(ctx, params.id);
	return { visit, maySupply: permit(ctx, canSupply(ctx.actor, visit)) };
}

export const actions = {
	default: formAction(notMadeForm, async (ctx, { reason }, { params }) => {
		await cancelVisit(ctx, params.id!, reason);
		return `/visits/${params.id}`;
	})
};
