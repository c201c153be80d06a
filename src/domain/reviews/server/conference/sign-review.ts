import { holds, type Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canSpeakFor, isOwn } from '../../policy.ts';
import { mayReview, reviewRoad } from '../../review.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { lockReview, type ReviewRecord } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { insertSignatures, leadersOf } from './signature-queries.ts';

export type Signature = {
	agrees: boolean;
	/** why not, when not */
	words: string;
	/** who signed for a collective, when somebody else enters it */
	signedBy?: Id | null;
};

/**
 * Signs for having seen the conclusion; a disagreement, with its words, goes to the level above. The person signs; from the signed
 * paper, a leader of the cell or the office enters it for them.
 */
export const signReview = (ctx: Context, reviewId: Id, signature: Signature): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		insist(canSpeakFor(ctx.actor, review));
		await getOpenCampaign(ctx, review.campaignId);
		const step = signature.agrees ? 'sign' : 'disagree';
		insistNow(mayReview(step, review));
		if (!signature.agrees && signature.words === '')
			throw new Refusal('reviews.disagreement-words-missing', 400, { field: 'words' });
		const signedBy = await signerOf(ctx, review, signature.signedBy ?? null);
		const own = signedBy === ctx.actor.memberId;
		const channel: Channel = own ? 'self' : 'paper';
		const { agrees, words } = signature;
		await insertSignatures(ctx, [{ reviewId, round: review.round, agrees, words, signedBy, channel }]);
		const state = reviewRoad.concluded[step]!;
		await updateReview(ctx, reviewId, { state });
		await record(ctx, agrees ? 'review.signed' : 'review.disputed', {
			subjectType: 'review',
			subjectId: reviewId,
			onBehalfOf: own ? null : signedBy,
			channel,
			from: { state: review.state },
			to: { state, round: review.round }
		});
	});

/** A person signs for themselves; for a collective, whichever of its leaders did. */
async function signerOf(ctx: Context, review: ReviewRecord, named: Id | null): Promise<Id> {
	if (review.subjectMemberId) return review.subjectMemberId;
	if (isOwn(ctx.actor, review) && (named === null || named === ctx.actor.memberId)) return ctx.actor.memberId;
	const leaders = await leadersOf(ctx, review.subjectUnitId!);
	if (!named || !leaders.some(({ memberId }) => memberId === named))
		throw new Refusal('reviews.signer-missing', 400, { field: 'signedBy' });
	return named;
}

/** Whose signature a helper can enter for a collective: its leaders. */
export const listSigners = async (ctx: Context, review: ReviewRecord) =>
	review.subjectUnitId && !(isOwn(ctx.actor, review) && !holds(ctx.actor, 'office'))
		? leadersOf(ctx, review.subjectUnitId)
		: [];
