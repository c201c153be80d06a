import { getRegulationPaper } from '#domain/duties/server/index.ts';
import { paperAnswer, readRevision } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await getRegulationPaper(ctx, params.id, readRevision(url));
	return paperAnswer(paper, params.format);
}
