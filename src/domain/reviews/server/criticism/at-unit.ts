import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { addComments, type Line, type Origin } from './add-comments.ts';
import { raiseCriticism, type NewCriticism } from './raise-criticism.ts';
import { seePlace } from './see-unit.ts';

/** From the grid of a place: somebody's criticism, from paper, of somebody who is reviewed there. */
export async function raiseAtUnit(
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	reviewId: Id,
	raised: NewCriticism
): Promise<Id> {
	await insistThere(ctx, campaignId, unitId, [reviewId]);
	return raiseCriticism(ctx, reviewId, { ...raised, channel: 'paper' });
}

/** From the page of a place: a paper with comments on those who are reviewed there. Answers how many were kept. */
export async function addCommentsAtUnit(
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	origin: Origin,
	lines: readonly Line[]
): Promise<number> {
	await insistThere(
		ctx,
		campaignId,
		unitId,
		lines.map(({ reviewId }) => reviewId)
	);
	return addComments(ctx, origin, lines);
}

async function insistThere(ctx: Context, campaignId: Id, unitId: Id, reviewIds: readonly Id[]) {
	const { reviews } = await seePlace(ctx, campaignId, unitId);
	const there = new Set(reviews.map(({ id }) => id));
	if (!reviewIds.every((id) => there.has(id))) throw notFound();
}
