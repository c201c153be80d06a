import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { followersNow } from './follower-now.ts';
import { cellsSeenBy, findVisit, lockVisitRow } from './visit-queries.ts';

export type Visit = Awaited<ReturnType<typeof getVisit>>;

/** One visit with who follows the cell now; refuses (404) what is not theirs to see. */
export async function getVisit(ctx: Context, id: Id) {
	const visit = await findVisit(ctx, await cellsSeenBy(ctx), id);
	if (!visit) throw notFound();
	const follower = (await followersNow(ctx, [visit.unitId])).get(visit.unitId);
	return { ...visit, followerId: follower?.memberId ?? null, followerName: follower?.name ?? null };
}

/** The same, held until the transaction ends. */
export async function lockVisit(ctx: Context, id: Id): Promise<Visit> {
	await lockVisitRow(ctx, id);
	return getVisit(ctx, id);
}
