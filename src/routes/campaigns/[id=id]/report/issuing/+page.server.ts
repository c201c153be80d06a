import { reportIssuer } from '#domain/reviews/papers/paper-kinds.ts';
import { papers } from '#domain/reviews/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const report = await papers.previewCampaignReport(ctx, params.id);
	return { id: params.id, issuing: await issuingPage(ctx, { ...report, issuer: reportIssuer }) };
}

const at = ({ id }: Record<string, string>) => `/campaigns/${id}/report`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) =>
	papers.issueCampaignReport(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
