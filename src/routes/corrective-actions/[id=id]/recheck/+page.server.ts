import { isTheMoment } from '#domain/rectification/corrective-action.ts';
import { recheckForm } from '#domain/rectification/forms.ts';
import { canBringVerdict } from '#domain/rectification/policy.ts';
import {
	getCorrectiveAction,
	listInspectors,
	recheckCorrectiveAction
} from '#domain/rectification/server/index.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	const answer = all(canBringVerdict(ctx.actor, action), isTheMoment(action, 'held'));
	const enters = answer.allowed && !holds(ctx.actor, 'inspector');
	return {
		action,
		inspectors: enters ? await listInspectors(ctx, action, today(ctx.clock)) : [],
		day: today(ctx.clock),
		may: permit(ctx, answer)
	};
}

export const actions = {
	default: formAction(recheckForm, async (ctx, recheck, { params }) => {
		await recheckCorrectiveAction(ctx, params.id!, recheck);
		return `/corrective-actions/${params.id}`;
	})
};
