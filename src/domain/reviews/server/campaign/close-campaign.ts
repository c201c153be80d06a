import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { campaignRoad, mayCampaign, type Campaign, type CampaignStep } from '../../campaign.ts';
import { canRunCampaign } from '../../policy.ts';
import { updateCampaign } from './campaign-queries.ts';
import { countUnsettled } from './enrol-queries.ts';
import { listChanges } from './gather-facts.ts';
import { lockCampaign } from './get-campaign.ts';

/** Ends a campaign. Refuses (409) while a review still needs something, or somebody who came meanwhile is not in it yet. */
export const closeCampaign = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const campaign = await take(ctx, id, 'close');
		insistNow(await mayClose(ctx, campaign));
		const day = today(ctx.clock);
		await updateCampaign(ctx, id, { state: 'closed', closed_on: day });
		await record(ctx, 'campaign.closed', { subjectType: 'campaign', subjectId: id, to: { closedOn: day } });
	});

/** Whether nothing keeps a campaign from being closed; a no says how many reviews or changes do. */
export async function mayClose(ctx: Context, campaign: Campaign): Promise<Answer> {
	const unsettled = await countUnsettled(ctx, campaign.id);
	if (unsettled) return no('reviews.unsettled', { count: unsettled });
	const changes = await listChanges(ctx, campaign, today(ctx.clock));
	return changes.length ? no('reviews.changes-to-apply', { count: changes.length }) : yes;
}

/** A closed campaign is open again, for a reason that stays in its history. */
export const reopenCampaign = (ctx: Context, id: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { closedOn } = await take(ctx, id, 'reopen');
		await updateCampaign(ctx, id, { state: 'open', closed_on: null });
		await record(ctx, 'campaign.reopened', {
			subjectType: 'campaign',
			subjectId: id,
			from: { closedOn },
			to: { reason }
		});
	});

/** A campaign that is still being prepared is given up. */
export const cancelCampaign = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await take(ctx, id, 'cancel');
		await updateCampaign(ctx, id, { state: campaignRoad.draft.cancel! });
		await record(ctx, 'campaign.cancelled', { subjectType: 'campaign', subjectId: id });
	});

async function take(ctx: Context, id: Id, step: CampaignStep) {
	const campaign = await lockCampaign(ctx, id);
	insist(canRunCampaign(ctx.actor));
	insistNow(mayCampaign(step, campaign));
	return campaign;
}
