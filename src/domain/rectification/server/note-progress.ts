import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { noteProgress as note } from '../corrective-action.ts';
import { canReport } from '../policy.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { insistDone, saveStep, type Evidence, type Said } from './save-step.ts';

/** The owner, or a helper for them, notes how the mending goes. */
export const noteProgress = (ctx: Context, id: Id, said: Said, evidence?: Evidence) =>
	transaction(ctx, async (ctx) => {
		const action = await lockCorrectiveAction(ctx, id);
		insist(canReport(ctx.actor, action));
		insistDone(ctx, said);
		const noted = note(action, said.doneOn);
		await saveStep(ctx, action, noted, { kind: 'progress', doneBy: action.ownerId, said, evidence });
		return noted;
	});
