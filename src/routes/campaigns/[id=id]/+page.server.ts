import { mayCampaign } from '#domain/reviews/campaign.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const plans = canRunCampaign(ctx.actor).allowed;
	const day = today(ctx.clock);
	const { title, reviews } = await rulesOf(ctx, campaign.ruleSetId);
	const phases = await campaigns.listPhases(ctx, campaign.id);
	const board = await campaigns.seeBoard(ctx, campaign);
	const isOpen = campaign.state === 'open';
	return {
		campaign,
		day,
		plans,
		/** sees all of it: the others see their own cell */
		seesAll: actsForCommittee(ctx.actor),
		rulesTitle: title,
		phases: phases.map((phase) => ({
			...phase,
			name: reviews.phases.value.find(({ code }) => code === phase.phase)?.[locale] ?? phase.phase
		})),
		board,
		unitCount: (await campaigns.listUnits(ctx, campaign.id)).length,
		leftOut: await campaigns.countLeftOut(ctx, campaign),
		changes: isOpen && plans ? (await campaigns.listChanges(ctx, campaign, day)).length : 0,
		own: await campaigns.findOwn(ctx, campaign.id),
		history: await campaigns.listHistory(ctx, campaign),
		mayClose: isOpen && plans ? permit(ctx, await campaigns.mayClose(ctx, campaign)) : null,
		may: {
			open: mayCampaign('open', campaign).allowed,
			change: mayCampaign('change', campaign).allowed,
			cancel: mayCampaign('cancel', campaign).allowed,
			reopen: mayCampaign('reopen', campaign).allowed
		}
	};
}
