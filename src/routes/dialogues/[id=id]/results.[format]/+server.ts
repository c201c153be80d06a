import { getResultsPaper } from '#domain/dialogues/server/index.ts';
import { paperAnswer, readRevision } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await getResultsPaper(ctx, params.id, readRevision(url));
	return paperAnswer(paper, params.format);
}
