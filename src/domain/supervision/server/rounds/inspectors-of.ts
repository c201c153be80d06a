import { listPostHolders } from '#domain/membership/server/index.ts';
import { listActions, type ActionRecord } from '#domain/rectification/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { mayLookAt, type Inspector } from '../../round.ts';
import { cellsOfMembers } from './sample-queries.ts';

/** Whether an inspector may look at a corrective action, for many of both with three questions. */
export type Judges = (inspectorId: Id, work: ActionRecord) => Answer;

/** Reads the posts and cells of the inspectors on a day, and the posts of all who own something. */
export async function judgesOn(ctx: Context, inspectorIds: readonly Id[], date: PlainDate): Promise<Judges> {
	const posts = Map.groupBy(await listPostHolders(ctx, postKinds, date), ({ memberId }) => memberId);
	const cells = await cellsOfMembers(ctx, inspectorIds, date);
	return (inspectorId, work) =>
		mayLookAt(
			{
				memberId: inspectorId,
				posts: posts.get(inspectorId) ?? [],
				cellId: cells.get(inspectorId) ?? null,
				...(inspectorId === ctx.actor.memberId && { slipFrom: ctx.actor.slipFrom })
			} satisfies Inspector,
			work,
			{ posts: posts.get(work.ownerId) ?? [] }
		);
}

/** The actions themselves, as far as this person may see them, by their ids. */
export const actionsById = async (ctx: Context, ids: readonly Id[]): Promise<Map<Id, ActionRecord>> =>
	new Map((ids.length ? await listActions(ctx, { ids }) : []).map((action) => [action.id, action]));
