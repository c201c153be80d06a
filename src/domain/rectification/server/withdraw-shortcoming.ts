import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isTheMoment, withdraw } from '../corrective-action.ts';
import { actionsFor } from './action-queries.ts';
import { lockCorrectiveAction } from './get-corrective-action.ts';
import { saveStep } from './save-step.ts';
import { findShortcoming } from './shortcoming-queries.ts';

/** Why it is withdrawn, in whose name and how that came in. */
export type Withdrawal = { words: string; on: PlainDate; doneBy: Id; channel: Channel };

/**
 * What was taken for a shortcoming was found to be none by those who had found it. It stays in the register with its whole history and
 * says so; nothing of it is to be done any more, and the share remedied leaves it out. What was found to hold is over and stays. The caller has
 * insisted that this person may. Tells whether anything was withdrawn.
 */
export const withdrawShortcoming = (
	ctx: Context,
	id: Id,
	{ words, on, doneBy, channel }: Withdrawal
): Promise<boolean> =>
	transaction(ctx, async (ctx) => {
		const shortcoming = await findShortcoming(ctx, id);
		if (!shortcoming) throw notFound();
		let isWithdrawn = false;
		for (const { id: actionId } of await actionsFor(ctx, id)) {
			const action = await lockCorrectiveAction(ctx, actionId);
			if (!isTheMoment(action, 'withdrawn').allowed) continue;
			// A step may have been noted with a later day than the conference's.
			const doneOn = on < action.lastStepOn ? action.lastStepOn : on;
			const said = { words, doneOn, ...(channel !== 'self' && { channel: 'paper' as const }) };
			await saveStep(ctx, action, withdraw(action, doneOn), { kind: 'withdrawn', doneBy, said });
			isWithdrawn = true;
		}
		if (isWithdrawn)
			await record(ctx, 'shortcoming.withdrawn', {
				...{ subjectType: 'shortcoming', subjectId: id, channel },
				onBehalfOf: doneBy === ctx.actor.memberId ? null : doneBy,
				to: { reference: shortcoming.reference, on }
			});
		return isWithdrawn;
	});
