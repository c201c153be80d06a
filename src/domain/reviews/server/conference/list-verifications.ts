import { insist } from '#platform/refusal.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { canFollowVerification } from '../../conference-policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { countToVerify, listToVerify } from './waiting-queries.ts';

export const verificationsPerPage = 50;

/** What the conferences of a campaign left to the inspectors and is not found out yet: a page of it, and how much there is. */
export async function listVerifications(ctx: Context, campaignId: Id, page: number) {
	const campaign = await getCampaign(ctx, campaignId);
	insist(canFollowVerification(ctx.actor));
	const [rows, counted] = await Promise.all([
		listToVerify(ctx, campaignId, {
			limit: verificationsPerPage,
			offset: (page - 1) * verificationsPerPage
		}),
		countToVerify(ctx, campaignId)
	]);
	return { campaign, rows, total: Number(counted[0]?.count ?? 0) };
}
