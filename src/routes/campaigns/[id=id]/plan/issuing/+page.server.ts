import { planIssuer } from '#domain/reviews/campaign-plan-paper.ts';
import { papers } from '#domain/reviews/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const plan = await papers.previewCampaignPlan(ctx, params.id);
	return { id: params.id, issuing: await issuingPage(ctx, { ...plan, issuer: planIssuer }) };
}

const at = ({ id }: Record<string, string>) => `/campaigns/${id}/plan`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) =>
	papers.issueCampaignPlan(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
