import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canTakeBackComment, isTimeToRaise, seesComments } from '../../criticism-policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { getReview, lockReview } from '../get-review.ts';
import { findComment, isConcluded, markWithdrawn } from './comment-queries.ts';

/** A comment of a review that this person may read; refuses (404) otherwise. */
export const getComment = (ctx: Context, reviewId: Id, id: Id) => find(ctx, reviewId, id, getReview);

async function find(ctx: Context, reviewId: Id, id: Id, get: typeof getReview) {
	const review = await get(ctx, reviewId);
	const comment = await findComment(ctx, reviewId, id);
	if (!comment || !seesComments(ctx.actor, review)) throw notFound();
	return { comment, review, campaign: await getCampaign(ctx, review.campaignId) };
}

/** A comment that was entered for the wrong person, or from the wrong paper, is shown no more; that it was there stays on record. */
export const takeBackComment = (ctx: Context, reviewId: Id, id: Id, { reason }: { reason: string }) =>
	transaction(ctx, async (ctx) => {
		const { comment, review, campaign } = await find(ctx, reviewId, id, lockReview);
		insist(canTakeBackComment(ctx.actor, review, comment.enteredBy));
		insistNow(isTimeToRaise(review, campaign));
		// What a place has concluded about it stands on it.
		if (await isConcluded(ctx, id)) throw new Refusal('reviews.concluded-already', 409);
		await markWithdrawn(ctx, id, reason);
		await record(ctx, 'review-comment.taken-back', {
			...{ subjectType: 'review-comment', subjectId: id, channel: 'self' },
			from: { reviewId, source: comment.source }
		});
	});
