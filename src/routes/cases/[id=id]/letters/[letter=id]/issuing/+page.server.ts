import { issueLetter, previewLetter } from '#domain/cases/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { found, letter, ...preview } = await previewLetter(ctx, params.id, params.letter);
	return {
		at: `/cases/${found.id}/letters/${letter.id}`,
		code: found.code,
		issuing: await issuingPage(ctx, preview)
	};
}

const at = ({ id, letter }: Record<string, string>) => `/cases/${id}/letters/${letter}`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id, letter }) =>
	issueLetter(ctx, id!, letter!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
