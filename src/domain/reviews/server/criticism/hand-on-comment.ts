import { newId, type Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { PlainDate } from '#platform/dates.ts';
import { isTimeToRaise } from '../../criticism-policy.ts';
import { canComment } from '../../policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { citizens, recordAdded } from './add-comments.ts';
import { insertComments } from './comment-queries.ts';
import { lockReviews, reviewsUnderWay } from './unit-queries.ts';

/** The review of a member into which something can go now, if there is one: the latest campaign first. */
async function findReviewUnderWay(ctx: Context, memberId: Id): Promise<ReviewRecord | null> {
	for (const review of await reviewsUnderWay(ctx, memberId))
		if (isTimeToRaise(review, await getCampaign(ctx, review.campaignId)).allowed) return review;
	return null;
}

/**
 * A citizen’s comment, moderated and answered, goes into the review of the person whom it is about: labelled as that, without
 * anybody’s name. Answers the review, or null while there is none that it could go into.
 */
export const handOnComment = (
	ctx: Context,
	memberId: Id,
	{ words, sourceName, datedOn }: { words: string; sourceName: string; datedOn: PlainDate }
): Promise<Id | null> =>
	transaction(ctx, async (ctx) => {
		const found = await findReviewUnderWay(ctx, memberId);
		if (!found) return null;
		const [review] = await lockReviews(ctx, [found.id]);
		insist(canComment(ctx.actor, review!));
		const comment = { id: newId(), reviewId: found.id, source: citizens, sourceName, datedOn, words };
		await insertComments(ctx, [comment]);
		await recordAdded(ctx, comment.id, review!, comment);
		return found.id;
	});
