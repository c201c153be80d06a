import { resultsIssuer } from '#domain/dialogues/papers/dialogue-papers.ts';
import { previewResults } from '#domain/dialogues/server/index.ts';
import { publishAndPost } from '#web/server/publish-dialogue.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const preview = await previewResults(ctx, params.id);
	return {
		dialogue: preview.dialogue,
		issuing: await issuingPage(ctx, { ...preview, issuer: resultsIssuer })
	};
}

const at = ({ id }: Record<string, string>) => `/dialogues/${id}/results`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => publishAndPost(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
