import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { extend } from '../corrective-action.ts';
import { canSteer } from '../policy.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { saveStep } from './save-step.ts';

/** Gives an action more time, with the reason. */
export const extendCorrectiveAction = (
	ctx: Context,
	id: Id,
	{ newDueOn, words }: { newDueOn: PlainDate; words: string }
) =>
	transaction(ctx, async (ctx) => {
		const action = await lockCorrectiveAction(ctx, id);
		insist(canSteer(ctx.actor, action));
		const doneOn = today(ctx.clock);
		const extended = extend(action, doneOn, newDueOn);
		await saveStep(ctx, action, extended, {
			kind: 'extended',
			doneBy: ctx.actor.memberId,
			said: { words, doneOn }
		});
		return extended;
	});
