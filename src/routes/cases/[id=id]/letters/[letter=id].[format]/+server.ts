import { getLetterPaper } from '#domain/cases/server/index.ts';
import { paperAnswer, readRevision } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper, found } = await getLetterPaper(ctx, params.id, params.letter, readRevision(url));
	return paperAnswer(paper, params.format, found.code);
}
