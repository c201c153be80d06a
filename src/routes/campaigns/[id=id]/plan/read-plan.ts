import { asDraft } from '#domain/documents/issued-paper.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { campaignPlanPaper, planIssuer } from '#domain/reviews/campaign-plan-paper.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { Context } from '#platform/server/context.ts';

/** The plan of a campaign as a paper, for the page and for its files. */
export async function readPlan(ctx: Context, id: string) {
	const campaign = await campaigns.getCampaign(ctx, id);
	const [committee, rules, phases, units] = await Promise.all([
		getCommittee(ctx),
		rulesOf(ctx, campaign.ruleSetId),
		campaigns.listPhases(ctx, id),
		campaigns.listUnits(ctx, id)
	]);
	const cells = units.filter(({ isCommittee }) => !isCommittee).map(({ name }) => name);
	const paper = campaignPlanPaper({ campaign, committee, rules, phases, cells });
	return { campaign, paper: asDraft(paper, planIssuer) };
}
