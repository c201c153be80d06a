import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { insistReader } from '../programme/read-programme.ts';
import { openActionsWithRung, pausedActions } from './open-ladder-queries.ts';
import type { Ladder } from './read-ladders.ts';
import { readAll } from './wait-on-ladders.ts';

/** Everything that is followed on the ladder or paused now, for whoever acts for the committee; what is due longest first. */
export async function listLadders(ctx: Context): Promise<Ladder[]> {
	insistReader(ctx);
	const actions = new Map<Id, Awaited<ReturnType<typeof openActionsWithRung>>[number]>();
	for (const action of [...(await openActionsWithRung(ctx)), ...(await pausedActions(ctx))])
		actions.set(action.id, action);
	return readAll(
		ctx,
		[...actions.values()].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
	);
}
