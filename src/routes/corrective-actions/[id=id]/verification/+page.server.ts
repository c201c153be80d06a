import { isTheMoment } from '#domain/rectification/corrective-action.ts';
import { verdictForm } from '#domain/rectification/forms.ts';
import { stepEntry } from '#domain/rectification/history.ts';
import { canBringVerdict } from '#domain/rectification/policy.ts';
import {
	getCorrectiveAction,
	listInspectors,
	listSteps,
	verifyCorrectiveAction
} from '#domain/rectification/server/index.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	const steps = await listSteps(ctx, action.shortcomingId);
	const reported = steps.findLast((step) => step.actionId === action.id && step.kind === 'reported');
	const answer = all(canBringVerdict(ctx.actor, action), isTheMoment(action, 'verified'));
	const enters = answer.allowed && !holds(ctx.actor, 'inspector');
	return {
		action,
		reported: reported ? [stepEntry(reported, rectificationWords(locale))] : [],
		recheckAfter: (await rulesOf(ctx, action.ruleSetId)).rectification.recheckAfter.value,
		inspectors: enters ? await listInspectors(ctx, action, today(ctx.clock)) : [],
		day: today(ctx.clock),
		may: permit(ctx, answer)
	};
}

export const actions = {
	default: formAction(verdictForm, async (ctx, verdict, { params }) => {
		await verifyCorrectiveAction(ctx, params.id!, verdict);
		return `/corrective-actions/${params.id}`;
	})
};
