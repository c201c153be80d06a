import { criticisms } from '#domain/reviews/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canFeed } from '../policy.ts';
import { commentsWords } from '../words.ts';
import { changeComment, stepsOf, waitingForReview } from './comment-queries.ts';
import { lockHandled, saveHandled } from './handle-comment.ts';

/** As long as a comment in a review may be. */
const longest = 4000;

/**
 * An answered comment goes into the person’s next review: what was passed on, and the answer, nobody’s name. Where no review is
 * under way it is kept in mind, and the office is reminded when one is. Answers whether it went in.
 */
export const feedReview = (ctx: Context, id: Id): Promise<boolean> =>
	transaction(ctx, async (ctx) => {
		const comment = await lockHandled(ctx, id, 'feed');
		insist(canFeed(ctx.actor, comment));
		if (comment.reviewId) return true;
		const words = commentsWords('vi');
		const steps = await stepsOf(ctx, id);
		const lines = steps.flatMap(({ kind, words: said }) =>
			kind === 'passed' || kind === 'answered' ? `${words.inReview[kind]}: ${said}` : []
		);
		const reviewId = await criticisms.handOnComment(ctx, comment.subjectMemberId!, {
			words: lines.join('\n').slice(0, longest),
			sourceName: words.inReview.source,
			datedOn: comment.receivedOn
		});
		if (reviewId)
			await saveHandled(ctx, comment, 'feed', {
				...{ words: '', change: { for_review: true, review_id: reviewId }, to: { reviewId } }
			});
		else if (!comment.forReview) {
			await changeComment(ctx, id, { for_review: true });
			await record(ctx, 'comment.kept-for-review', { subjectType: 'comment', subjectId: id });
		}
		return reviewId !== null;
	});

/** Comments that were kept for a review which is now under way. */
export async function readyForReview(ctx: Context) {
	const waiting = await waitingForReview(ctx);
	if (waiting.length === 0) return [];
	const members = waiting.flatMap(({ subjectMemberId }) => subjectMemberId ?? []);
	const underReview = await criticisms.membersUnderReview(ctx, members);
	return waiting.filter(({ subjectMemberId }) => underReview.has(subjectMemberId!));
}
