import { getMeetingPaper } from '#domain/cell-meetings/server/index.ts';
import { paperAnswer, readRevision } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await getMeetingPaper(ctx, 'minutes', params.id, readRevision(url));
	return paperAnswer(paper, params.format);
}
