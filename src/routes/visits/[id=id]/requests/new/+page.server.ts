import { newRequestForm } from '#domain/accompaniment/forms.ts';
import { canCorrect } from '#domain/accompaniment/policy.ts';
import { addRequest, getVisit } from '#domain/accompaniment/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const visit = await getVisit(ctx, params.id);
	return { visit, mayAdd: permit(ctx, canCorrect(ctx.actor, visit)) };
}

export const actions = {
	default: formAction(newRequestForm, async (ctx, request, { params }) => {
		await addRequest(ctx, params.id!, request);
		return `/visits/${params.id}`;
	})
};
