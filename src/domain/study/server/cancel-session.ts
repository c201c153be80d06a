import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPlan } from '../policy.ts';
import { mayNow } from '../session.ts';
import { lockSession } from './get-session.ts';
import { updateSession } from './queries.ts';
import { readRoll } from './read-roll.ts';

/** Calls a session off, with its reason. One at which somebody was called has taken place. */
export const cancelSession = (ctx: Context, id: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, id);
		insist(canPlan(ctx.actor));
		insistNow(mayNow('cancel', session, ctx.clock.now()));
		const roll = await readRoll(ctx, session);
		if (roll.some((line) => line.called)) throw new Refusal('study.roll-called-already', 409);
		await updateSession(ctx, id, { state: 'cancelled' });
		await record(ctx, 'study-session.cancelled', {
			subjectType: 'study-session',
			subjectId: id,
			from: { state: session.state },
			to: { reason }
		});
	});
