import { rulesOf } from '#domain/rules/server/index.ts';
import type { Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { returnToOwner, verify } from '../corrective-action.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { insistJudge, type Finding } from './judge.ts';
import { insistDone, saveStep } from './save-step.ts';

export type Verdict = Finding<'verified' | 'returned'>;

/** An inspector verifies what was reported, or returns it with words. The one who judges is never one who did it. */
export const verifyCorrectiveAction = (ctx: Context, id: Id, verdict: Verdict) =>
	transaction(ctx, async (ctx) => {
		const reported = await lockCorrectiveAction(ctx, id);
		const doneBy = await insistJudge(ctx, reported, verdict);
		insistDone(ctx, verdict);
		const { rectification } = await rulesOf(ctx, reported.ruleSetId);
		const judged =
			verdict.outcome === 'verified'
				? verify(reported, verdict.doneOn, rectification.recheckAfter.value)
				: returnToOwner(reported, verdict.doneOn);
		const said = { ...verdict, channel: 'paper' as const };
		await saveStep(ctx, reported, judged, { kind: verdict.outcome, doneBy, said });
		return judged;
	});
