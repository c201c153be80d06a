import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { changeOwner as handOver } from '../corrective-action.ts';
import { canSteer } from '../policy.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { insistPossibleOwner } from './possible-owners.ts';
import { saveStep } from './save-step.ts';

/** Hands an action over to another owner, with the reason. The former owner never judges it either. */
export const changeOwner = (ctx: Context, id: Id, { newOwnerId, words }: { newOwnerId: Id; words: string }) =>
	transaction(ctx, async (ctx) => {
		const action = await lockCorrectiveAction(ctx, id);
		insist(canSteer(ctx.actor, action));
		await insistPossibleOwner(ctx, action.unitId, newOwnerId, 'newOwner');
		const doneOn = today(ctx.clock);
		const handed = handOver(action, doneOn, newOwnerId);
		await saveStep(ctx, action, handed, {
			kind: 'owner-changed',
			doneBy: ctx.actor.memberId,
			said: { words, doneOn }
		});
		return handed;
	});
