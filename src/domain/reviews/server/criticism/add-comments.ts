import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isTimeToRaise } from '../../criticism-policy.ts';
import { canComment } from '../../policy.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { commentsOf, insertComments, type CommentRecord } from './comment-queries.ts';
import { lockReviews } from './unit-queries.ts';

/** Who commented, on which paper. `source` is a code of the rule set; citizens come in only through their reception. */
export type Origin = { source: string; sourceName: string; datedOn: PlainDate };
export type Line = { reviewId: Id; words: string };

/** As long as a comment can be. */
const longest = 4000;

/** A comment on one review, from a paper. */
export const addComment = (ctx: Context, reviewId: Id, { words, ...origin }: Origin & { words: string }) =>
	keepComments(ctx, origin, [{ reviewId, words }], () => ({}));

/**
 * One paper with comments on many: all of it is kept, or nothing, and the refusal names the line. Every review must be of the
 * campaign in which it is entered.
 */
export const addComments = (ctx: Context, origin: Origin, lines: readonly Line[]) =>
	keepComments(ctx, origin, lines, (reviewId) => ({ field: `words-${reviewId}` }));

type Where = (reviewId: Id) => { field?: string };

const keepComments = (ctx: Context, origin: Origin, lines: readonly Line[], where: Where): Promise<number> =>
	transaction(ctx, async (ctx) => {
		if (lines.length === 0) throw new Refusal('reviews.no-comment-typed', 400);
		const ids = lines.map(({ reviewId }) => reviewId);
		const reviews = new Map((await lockReviews(ctx, ids)).map((review) => [review.id, review]));
		const campaignId = reviews.get(ids[0]!)?.campaignId;
		if (!campaignId) throw notFound();
		const campaign = await getCampaign(ctx, campaignId);
		const known = await commentsOf(ctx, ids);
		for (const line of lines) {
			const review = reviews.get(line.reviewId);
			if (review?.campaignId !== campaignId) throw notFound();
			const at = where(line.reviewId);
			insistHere(canComment(ctx.actor, review), 403, at);
			insistHere(isTimeToRaise(review, campaign), 409, at);
			if (line.words.length > longest) throw new Refusal('platform.too-long', 400, at);
			if (known.some((one) => isSame(one, origin, line)))
				throw new Refusal('reviews.commented-already', 409, at);
		}
		insistDated(ctx, origin);
		insistSource((await reviewRulesOf(ctx, campaign)).commentSources.value, origin);
		const rows = lines.map((line) => ({ id: newId(), ...origin, ...line }));
		await insertComments(ctx, rows);
		for (const { id, reviewId } of rows) await recordAdded(ctx, id, reviews.get(reviewId)!, origin);
		return rows.length;
	});

function insistHere(answer: Answer, status: 403 | 409, at: { field?: string }): void {
	if (!answer.allowed) throw new Refusal(answer.code, status, { ...answer.details, ...at });
}

function insistDated(ctx: Context, { datedOn }: Origin): void {
	if (datedOn > today(ctx.clock))
		throw new Refusal('reviews.comment-in-the-future', 400, { field: 'datedOn' });
}

/** One of those whom the rule set asks; a citizen's words are never typed in here. */
function insistSource(sources: readonly { code: string }[], { source }: Origin): void {
	if (source === citizens) throw new Refusal('reviews.citizens-come-in-moderated', 400, { field: 'source' });
	if (!sources.some(({ code }) => code === source))
		throw new Refusal('reviews.source-unfit', 400, { field: 'source' });
}

/** The code of comments that the reception of citizens hands on, moderated and answered. */
export const citizens = 'citizen';

const isSame = (one: CommentRecord, origin: Origin, line: Line): boolean =>
	one.reviewId === line.reviewId &&
	one.words === line.words &&
	one.source === origin.source &&
	one.sourceName === origin.sourceName;

/** The event of a comment that came into a review. */
export const recordAdded = (ctx: Context, id: Id, review: ReviewRecord, { source, datedOn }: Origin) =>
	record(ctx, 'review-comment.added', {
		subjectType: 'review-comment',
		subjectId: id,
		channel: 'paper',
		to: { reviewId: review.id, source, datedOn }
	});
