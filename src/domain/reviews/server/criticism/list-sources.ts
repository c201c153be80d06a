import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { citizens } from './add-comments.ts';

type Source = ReviewRules['commentSources']['value'][number];

/** Whom the campaign's rule set asks for comments that are typed in here: citizens come in through their reception. */
export const sourcesOf = async (ctx: Context, campaign: Pick<Campaign, 'ruleSetId'>): Promise<Source[]> =>
	(await reviewRulesOf(ctx, campaign)).commentSources.value.filter(({ code }) => code !== citizens);

/** The same, with the campaign. */
export async function listSources(ctx: Context, campaignId: Id) {
	const campaign = await getCampaign(ctx, campaignId);
	return { campaign, sources: await sourcesOf(ctx, campaign) };
}
