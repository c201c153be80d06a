import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { isBeforeTheConference } from '../../criticism.ts';
import { seesComments, seesCriticism } from '../../criticism-policy.ts';
import type { ReviewRecord } from '../get-review.ts';
import { commentsOf, type CommentRecord } from './comment-queries.ts';
import { criticismsOf, type CriticismRecord } from './criticism-queries.ts';

/**
 * What lies before the conference about one review, with the answers. Held-back and withdrawn items are never among it,
 * whoever asks: what is shown in the room, or printed, reaches everybody.
 */
export const listCriticismsOf = async (ctx: Context, review: ReviewRecord): Promise<CriticismRecord[]> =>
	(await listCriticismsOfAll(ctx, [review])).get(review.id) ?? [];

/** The same about many reviews at once, by review. */
export async function listCriticismsOfAll(
	ctx: Context,
	reviews: readonly ReviewRecord[]
): Promise<Map<Id, CriticismRecord[]>> {
	const byId = new Map(reviews.map((review) => [review.id, review]));
	const all = await criticismsOf(ctx, [...byId.keys()]);
	return byReview(
		all.filter((one) => isBeforeTheConference(one) && seesCriticism(ctx.actor, byId.get(one.reviewId)!, one))
	);
}

/** The comments gathered beforehand about one review, as far as this person reads them. */
export const listCommentsOf = async (ctx: Context, review: ReviewRecord): Promise<CommentRecord[]> =>
	(await listCommentsOfAll(ctx, [review])).get(review.id) ?? [];

/** The same about many reviews at once, by review. */
export async function listCommentsOfAll(
	ctx: Context,
	reviews: readonly ReviewRecord[]
): Promise<Map<Id, CommentRecord[]>> {
	const seen = reviews.filter((review) => seesComments(ctx.actor, review)).map(({ id }) => id);
	return byReview(await commentsOf(ctx, seen));
}

function byReview<T extends { reviewId: Id }>(rows: readonly T[]): Map<Id, T[]> {
	const map = new Map<Id, T[]>();
	for (const row of rows) map.set(row.reviewId, [...(map.get(row.reviewId) ?? []), row]);
	return map;
}
