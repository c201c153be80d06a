import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { LeavingOut } from '../../campaign-forms.ts';
import { canLeaveOut } from '../../policy.ts';
import { mayReview, reviewRoad } from '../../review.ts';
import { lockReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { getOpenCampaign, reviewRulesOf } from './get-campaign.ts';

/** Notes that somebody could not be reviewed, with a ground that the rule set knows. What was written stays. */
export const leaveOut = (ctx: Context, reviewId: Id, { ground, words }: LeavingOut): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		insist(canLeaveOut(ctx.actor, review));
		const rules = await reviewRulesOf(ctx, await getOpenCampaign(ctx, review.campaignId));
		insistNow(mayReview('leave-out', review));
		if (!rules.notReviewedGrounds.value.some(({ code }) => code === ground))
			throw new Refusal('reviews.ground-not-chosen', 400, { field: 'ground' });
		const state = reviewRoad[review.state]['leave-out']!;
		await updateReview(ctx, reviewId, { state, ground, ground_words: words || null });
		await record(ctx, 'review.left-out', {
			subjectType: 'review',
			subjectId: reviewId,
			from: { state: review.state },
			to: { state, ground }
		});
	});

/** Somebody who was left out, or is exempt, is reviewed after all; an exemption then no longer takes them out again. */
export const resume = (ctx: Context, reviewId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		insist(canLeaveOut(ctx.actor, review));
		await getOpenCampaign(ctx, review.campaignId);
		insistNow(mayReview('resume', review));
		const state = reviewRoad[review.state].resume!;
		await updateReview(ctx, reviewId, {
			state,
			ground: null,
			ground_words: null,
			...(review.state === 'exempt' && { ground_set_aside: review.ground })
		});
		await record(ctx, 'review.resumed', {
			subjectType: 'review',
			subjectId: reviewId,
			from: { state: review.state, ground: review.ground },
			to: { state }
		});
	});
