import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canEnterSuperiorsDecision, decidedBySuperior } from '../../conference-policy.ts';
import { canDecideDisagreement } from '../../policy.ts';
import { mayReview, reviewRoad } from '../../review.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { lockReview, type ReviewRecord } from '../get-review.ts';
import { orderAgain } from '../order-again.ts';
import { updateReview } from '../review-queries.ts';
import { concludersOf, updateDecision } from './signature-queries.ts';

export type DisagreementDecision = {
	decision: 'upheld' | 'again';
	words: string;
	/** number and date of the superior's paper, when the superior decides */
	paper: string | null;
};

/** Who answers a disagreement, and whether this person may: the committee's leaders, or the superior by a paper that the office enters. */
export async function whoDecides(
	ctx: Context,
	review: ReviewRecord
): Promise<{ bySuperior: boolean; may: Answer }> {
	const committee = await getCommittee(ctx);
	const bySuperior = decidedBySuperior(review, committee.unitId);
	const may = bySuperior
		? canEnterSuperiorsDecision(ctx.actor, review)
		: canDecideDisagreement(ctx.actor, review, await concludersOf(ctx, review.id, review.round));
	return { bySuperior, may };
}

/** Answers a disagreement from above: the conclusion is upheld, or the review is held again. Refuses (409) when nobody disagrees. */
export const decideDisagreement = (
	ctx: Context,
	reviewId: Id,
	{ decision, words, paper }: DisagreementDecision
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		const { bySuperior, may } = await whoDecides(ctx, review);
		insist(may);
		await getOpenCampaign(ctx, review.campaignId);
		insistNow(mayReview('uphold', review));
		if (bySuperior && !paper) throw new Refusal('reviews.superiors-paper-missing', 400, { field: 'paper' });
		await updateDecision(ctx, review, {
			decision,
			decision_words: words,
			decision_paper: bySuperior ? paper : null
		});
		await record(ctx, 'review.disagreement-decided', {
			subjectType: 'review',
			subjectId: reviewId,
			channel: bySuperior ? 'paper' : 'self',
			to: { decision, round: review.round, paper: bySuperior ? paper : null }
		});
		if (decision === 'again') await orderAgain(ctx, review);
		else {
			const state = reviewRoad.disputed.uphold!;
			await updateReview(ctx, reviewId, { state });
			await record(ctx, 'review.upheld', {
				subjectType: 'review',
				subjectId: reviewId,
				from: { state: review.state },
				to: { state, round: review.round }
			});
		}
	});
