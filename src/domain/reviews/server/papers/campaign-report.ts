import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { canIssue, readsReport } from '../../papers-policy.ts';
import type { CampaignFigures } from '../../papers/campaign-figures.ts';
import { campaignReportPaper } from '../../papers/campaign-report-paper.ts';
import { hasBegun, reportIssuer } from '../../papers/paper-kinds.ts';
import { getCampaign, lockCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { readFigures } from './read-figures.ts';

const kind = 'campaign-report';

/** A campaign's report on its page: as issued, or with the figures of now. */
export type ShownReport = {
	campaign: Campaign;
	paper: Paper;
	issued: IssuedPaper | null;
	revisions: IssuedPaper[];
	/** whether this person may issue or correct it now; null when that is nothing of theirs */
	mayIssue: Answer | null;
};

/** The report: the revision asked for, else the newest issued, else the draft; a draft is not found (404) by those who only take part. */
export async function getCampaignReport(
	ctx: Context,
	campaignId: Id,
	revision?: number
): Promise<ShownReport> {
	const campaign = await getCampaign(ctx, campaignId);
	const found = await findIssued(ctx, kind, campaignId, revision);
	if (revision && !found) throw notFound();
	if (!readsReport(ctx.actor, { issued: found !== undefined })) throw notFound();
	const { unitId } = await getCommittee(ctx);
	const mayIssue = canIssue(ctx.actor, unitId).allowed ? hasBegun(campaign) : null;
	if (found) {
		const { content, revisions, ...issued } = found;
		return { campaign, paper: content, issued, revisions, mayIssue };
	}
	const { paper } = await reportNow(ctx, campaign);
	return { campaign, paper: asDraft(paper, reportIssuer), issued: null, revisions: [], mayIssue };
}

/** Whether the report of a campaign was issued: then everybody reads it. */
export const isReportIssued = async (ctx: Context, campaignId: Id): Promise<boolean> =>
	(await listIssued(ctx, [campaignId], [kind])).length > 0;

/** The report with the figures of now, for whoever may issue it; refuses (403) others. */
export async function previewCampaignReport(ctx: Context, campaignId: Id) {
	const campaign = await getCampaign(ctx, campaignId);
	const { unitId } = await getCommittee(ctx);
	insist(canIssue(ctx.actor, unitId));
	const revisions = await listIssued(ctx, [campaignId], [kind]);
	return { campaign, unitId, final: hasBegun(campaign), ...(await reportNow(ctx, campaign)), revisions };
}

/** Issues the report of a campaign that has been rolled out; with a reason, corrects it. */
export const issueCampaignReport = (ctx: Context, campaignId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await lockCampaign(ctx, campaignId);
		const { paper, unitId, final } = await previewCampaignReport(ctx, campaignId);
		insistNow(final);
		return issuePaper(ctx, {
			...reportIssuer,
			kind,
			subject: { type: 'campaign', id: campaignId },
			unitId,
			paper,
			...wish
		});
	});

async function reportNow(
	ctx: Context,
	campaign: Campaign
): Promise<{ paper: Paper; figures: CampaignFigures }> {
	const figures = await readFigures(ctx, campaign);
	const committee = await getCommittee(ctx);
	const superior = (await reviewRulesOf(ctx, campaign)).superior.value.vi;
	return {
		figures,
		paper: campaignReportPaper(figures, { committee, campaign, superior }, today(ctx.clock))
	};
}
