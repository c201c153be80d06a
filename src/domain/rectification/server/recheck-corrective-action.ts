import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { findRecurred, findToHold } from '../corrective-action.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { insistJudge, type Finding } from './judge.ts';
import { insistDone, saveStep } from './save-step.ts';

/** What was found when it was looked at again; what recurred needs a new date. */
export type Recheck = Finding<'held' | 'recurred'> & { newDueOn?: PlainDate | null };

/** An inspector looks again at what was verified: it holds, or it came back and is in hand again. */
export const recheckCorrectiveAction = (ctx: Context, id: Id, recheck: Recheck) =>
	transaction(ctx, async (ctx) => {
		const verified = await lockCorrectiveAction(ctx, id);
		const doneBy = await insistJudge(ctx, verified, recheck);
		insistDone(ctx, recheck);
		const found =
			recheck.outcome === 'held'
				? findToHold(verified, recheck.doneOn)
				: findRecurred(verified, recheck.doneOn, newDate(recheck));
		const said = { ...recheck, channel: 'paper' as const };
		await saveStep(ctx, verified, found, { kind: recheck.outcome, doneBy, said });
		return found;
	});

function newDate({ newDueOn }: Recheck): PlainDate {
	if (newDueOn) return newDueOn;
	throw new Refusal('rectification.new-date-missing', 400, { field: 'newDueOn' });
}
