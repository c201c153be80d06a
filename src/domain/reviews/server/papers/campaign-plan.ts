import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { campaignPlanPaper, planIssuer } from '../../campaign-plan-paper.ts';
import { canIssue } from '../../papers-policy.ts';
import { hasBegun } from '../../papers/paper-kinds.ts';
import { getCampaign, lockCampaign } from '../campaign/get-campaign.ts';
import { listPhases, listUnits } from '../campaign/read-campaign.ts';

const kind = 'campaign-plan';

/** The plan of a campaign on its page: the revision asked for, else the newest issued, else the draft. */
export async function getCampaignPlan(ctx: Context, campaignId: Id, revision?: number) {
	const campaign = await getCampaign(ctx, campaignId);
	const found = await findIssued(ctx, kind, campaignId, revision);
	if (revision && !found) throw notFound();
	const { unitId } = await getCommittee(ctx);
	const mayIssue = canIssue(ctx.actor, unitId).allowed ? hasBegun(campaign) : null;
	if (!found) {
		const paper = asDraft(await planNow(ctx, campaign), planIssuer);
		return { campaign, paper, issued: null, revisions: [] as IssuedPaper[], mayIssue };
	}
	const { content, revisions, ...issued } = found;
	return { campaign, paper: content, issued, revisions, mayIssue };
}

/** The plan as it would be issued now, for whoever may issue it; refuses (403) others. */
export async function previewCampaignPlan(ctx: Context, campaignId: Id) {
	const campaign = await getCampaign(ctx, campaignId);
	const { unitId } = await getCommittee(ctx);
	insist(canIssue(ctx.actor, unitId));
	return {
		campaign,
		unitId,
		final: hasBegun(campaign),
		paper: await planNow(ctx, campaign),
		revisions: await listIssued(ctx, [campaignId], [kind])
	};
}

/** Issues the plan of a campaign that is rolled out; with a reason, corrects it. */
export const issueCampaignPlan = (ctx: Context, campaignId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await lockCampaign(ctx, campaignId);
		const { paper, unitId, final } = await previewCampaignPlan(ctx, campaignId);
		insistNow(final);
		return issuePaper(ctx, {
			...planIssuer,
			kind,
			subject: { type: 'campaign', id: campaignId },
			unitId,
			paper,
			...wish
		});
	});

async function planNow(ctx: Context, campaign: Campaign): Promise<Paper> {
	const units = await listUnits(ctx, campaign.id);
	return campaignPlanPaper({
		campaign,
		committee: await getCommittee(ctx),
		rules: await rulesOf(ctx, campaign.ruleSetId),
		phases: await listPhases(ctx, campaign.id),
		cells: units.filter(({ isCommittee }) => !isCommittee).map(({ name }) => name)
	});
}
