import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { actions, type ActionRecord } from './action-queries.ts';

/** The corrective actions of some units, or some of them by their ids, as far as this person may see them. */
export async function listActions(
	ctx: Context,
	{ unitIds, ids }: { unitIds?: readonly Id[]; ids?: readonly Id[] }
): Promise<ActionRecord[]> {
	if (unitIds?.length === 0 || ids?.length === 0) return [];
	return actions(ctx)
		.$if(unitIds !== undefined, (query) => query.where('s.unit_id', 'in', unitIds!))
		.$if(ids !== undefined, (query) => query.where('a.action_id', 'in', ids!))
		.orderBy('a.due_on')
		.orderBy('a.action_id')
		.execute();
}
