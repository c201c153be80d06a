import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Asks } from '../../ladder.ts';
import { actionsOnLadder } from './ladder-queries.ts';

/** What its owner has yet to mend, of one person. */
export const openActionsOf = (ctx: Context, ownerId: Id) =>
	actionsOnLadder(ctx)
		.where('a.owner_id', '=', ownerId)
		.where('a.state', 'in', ['in-hand', 'returned'])
		.orderBy('a.due_on')
		.execute();

/** What its owners have yet to mend and has been told to the leaders, or at least stands on some rung. */
export const openActionsWithRung = (ctx: Context, asks?: Asks) =>
	actionsOnLadder(ctx)
		.where('a.state', 'in', ['in-hand', 'returned'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('ladder_steps as t')
					.select('t.action_id')
					.whereRef('t.committee_id', '=', 'a.committee_id')
					.whereRef('t.action_id', '=', 'a.action_id')
					.$if(asks !== undefined, (query) => query.where('t.asks', '=', asks!))
			)
		)
		.orderBy('a.due_on')
		.execute();

export const pausedActions = (ctx: Context) =>
	actionsOnLadder(ctx)
		.where('a.state', 'in', ['in-hand', 'returned'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('ladder_pauses as t')
					.select('t.action_id')
					.whereRef('t.committee_id', '=', 'a.committee_id')
					.whereRef('t.action_id', '=', 'a.action_id')
					.whereRef('t.round', '=', 'a.round')
					.where('t.resumed_on', 'is', null)
			)
		)
		.execute();
