import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { isOverdue } from '#domain/rectification/corrective-action.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

/** What heads do at once in this campaign, as far as it concerns the reader. */
export async function load({ locals: { ctx }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { reviews: rules } = await rulesOf(ctx, campaign.ruleSetId);
	const units = await plans.listUnitsToHead(ctx, rules);
	const day = today(ctx.clock);
	return {
		campaign,
		days: rules.atOnceWithin.value,
		urgent: (await plans.listUrgent(ctx, campaign.id)).map((one) => ({
			...one,
			isOverdue: isOverdue(one, day)
		})),
		mayName: permit(ctx, all(units.length ? yes : no('reviews.named-by-the-head'), isOpen(campaign)))
	};
}
