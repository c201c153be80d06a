import { isTheMoment } from '#domain/rectification/corrective-action.ts';
import { extensionForm } from '#domain/rectification/forms.ts';
import { canSteer } from '#domain/rectification/policy.ts';
import { extendCorrectiveAction, getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	return { action, may: permit(ctx, all(canSteer(ctx.actor, action), isTheMoment(action, 'extended'))) };
}

export const actions = {
	default: formAction(extensionForm, async (ctx, extension, { params }) => {
		await extendCorrectiveAction(ctx, params.id!, extension);
		return `/corrective-actions/${params.id}`;
	})
};
