import { programmeIssuer } from '#domain/supervision/programme-paper.ts';
import { issueProgrammePaper, previewProgrammePaper } from '#domain/supervision/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const preview = await previewProgrammePaper(ctx, params.id);
	return { id: params.id, issuing: await issuingPage(ctx, { ...preview, issuer: programmeIssuer }) };
}

const at = ({ id }: Record<string, string>) => `/inspection/programmes/${id}/paper`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => issueProgrammePaper(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
