import { issueRegulationPaper, previewRegulationPaper } from '#domain/duties/server/index.ts';
import { yes } from '#platform/refusal.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { paper, issuer, regulation, revisions } = await previewRegulationPaper(ctx, params.id);
	return {
		id: params.id,
		issuing: await issuingPage(ctx, { paper, issuer, unitId: regulation.unitId, revisions, final: yes })
	};
}

const at = ({ id }: Record<string, string>) => `/regulations/${id}/paper`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => issueRegulationPaper(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
