import { rulesOf } from '#domain/rules/server/index.ts';
import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen, type Campaign } from '../../campaign.ts';
import { canRunCampaign } from '../../policy.ts';
import { findCampaign, findCampaignForUpdate, findCampaignForWork } from './campaign-queries.ts';

/** A campaign that this person may know of; refuses (404) a draft to those who do not prepare it. */
export async function getCampaign(ctx: Context, id: Id): Promise<Campaign> {
	return ifKnown(ctx, await findCampaign(ctx, id));
}

/** The same, held until the transaction ends. */
export async function lockCampaign(ctx: Context, id: Id): Promise<Campaign> {
	return ifKnown(ctx, await findCampaignForUpdate(ctx, id));
}

function ifKnown(ctx: Context, campaign: Campaign | undefined): Campaign {
	const isDraft = campaign?.state === 'draft' || campaign?.state === 'cancelled';
	if (!campaign || (isDraft && !canRunCampaign(ctx.actor).allowed)) throw notFound();
	return campaign;
}

/**
 * The campaign of a review, when work in it can still be done; refuses (409) otherwise. Whoever works in it keeps it from
 * being closed meanwhile: closing waits, and then counts what they did.
 */
export async function getOpenCampaign(ctx: Context, id: Id): Promise<Campaign> {
	const campaign = ctx.inTransaction
		? ifKnown(ctx, await findCampaignForWork(ctx, id))
		: await getCampaign(ctx, id);
	insistNow(isOpen(campaign));
	return campaign;
}

/** What the campaign's rule set says about reviews. */
export const reviewRulesOf = async (
	ctx: Context,
	campaign: Pick<Campaign, 'ruleSetId'>
): Promise<ReviewRules> => (await rulesOf(ctx, campaign.ruleSetId)).reviews;
