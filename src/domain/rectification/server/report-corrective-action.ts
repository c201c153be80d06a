import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { report } from '../corrective-action.ts';
import { canReport } from '../policy.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { insistDone, saveStep, type Evidence, type Said } from './save-step.ts';

/** The owner, or a helper for them, reports that it is done. It now waits for an inspector. */
export const reportCorrectiveAction = (ctx: Context, id: Id, said: Said, evidence?: Evidence) =>
	transaction(ctx, async (ctx) => {
		const action = await lockCorrectiveAction(ctx, id);
		insist(canReport(ctx.actor, action));
		insistDone(ctx, said);
		const reported = report(action, said.doneOn);
		await saveStep(ctx, action, reported, { kind: 'reported', doneBy: action.ownerId, said, evidence });
		return reported;
	});
