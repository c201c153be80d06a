import { papers } from '#domain/reviews/server/index.ts';
import { paperAnswer, readRevision } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const kind = papers.paperKind(params.kind);
	const { paper, name } = await papers.getReviewPaper(ctx, params.id, kind, readRevision(url));
	return paperAnswer(paper, params.format, name);
}
