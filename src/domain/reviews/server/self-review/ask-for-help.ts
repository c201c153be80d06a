import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canAskForHelp } from '../../policy.ts';
import { mayReview } from '../../review.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { lockReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';

/** The author lets the cell's leaders and the office enter it for them, or writes alone again. */
export const askForHelp = (ctx: Context, reviewId: Id, wanted: boolean): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		insist(canAskForHelp(ctx.actor, review));
		await getOpenCampaign(ctx, review.campaignId);
		insistNow(mayReview('hand-in', review));
		if (review.helpWanted === wanted) return;
		await updateReview(ctx, reviewId, { help_wanted: wanted });
		await record(ctx, wanted ? 'review.help-asked' : 'review.help-ended', {
			subjectType: 'review',
			subjectId: reviewId
		});
	});
