import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { hasHappened, type Wording } from '../../criticism.ts';
import { canRaiseAs, isTimeToRaise } from '../../criticism-policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { lockReview, type ReviewRecord } from '../get-review.ts';
import { findSame, insertCriticism } from './criticism-queries.ts';
import { listAuthors } from './list-authors.ts';
import { channelOf, keepStep, type Helped } from './take-step.ts';

export type NewCriticism = Wording & {
	/** whose criticism it is, when it is not that of the one who enters it */
	author: Id | null;
} & Helped;

/**
 * Somebody who takes part raises a criticism, or a helper enters it for its author. It reaches the person at once; they answer
 * before anything is concluded.
 */
export const raiseCriticism = (ctx: Context, reviewId: Id, raised: NewCriticism): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		const author = raised.author ?? ctx.actor.memberId;
		insist(canRaiseAs(ctx.actor, review, author));
		insistNow(isTimeToRaise(review, await getCampaign(ctx, review.campaignId)));
		if (author !== ctx.actor.memberId) await insistAuthor(ctx, review, author);
		insistHappened(ctx, raised);
		if (await findSame(ctx, reviewId, author, raised)) throw new Refusal('reviews.criticised-already', 409);
		const id = newId();
		const channel = channelOf(ctx, author, raised);
		await insertCriticism(ctx, id, reviewId, raised, { authorId: author, channel });
		await keepStep(ctx, { id, reviewId, state: null }, 'raised', {
			...{ kind: 'raised', wording: raised, doneBy: author, channel }
		});
		return id;
	});

/** Whoever is named as the author takes part where the review is held, and is not the one whom it is about. */
async function insistAuthor(ctx: Context, review: ReviewRecord, author: Id): Promise<void> {
	if (author === review.subjectMemberId)
		throw new Refusal('reviews.author-is-the-subject', 400, { field: 'author' });
	const authors = await listAuthors(
		ctx,
		review.places.map(({ unitId }) => unitId)
	);
	if (!authors.some(({ id }) => id === author))
		throw new Refusal('reviews.author-unfit', 400, { field: 'author' });
}

/** A day that has not come yet is a slip of the pen; refuses (400) at its field. */
export function insistHappened(ctx: Context, wording: Wording): void {
	const answer = hasHappened(wording, today(ctx.clock));
	if (!answer.allowed) throw new Refusal(answer.code, 400, answer.details);
}
