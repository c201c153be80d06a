import { papers } from '#domain/reviews/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const kind = papers.paperKind(params.kind);
	const { review, paper, issued, revisions, now, mayIssue } = await papers.getReviewPaper(
		ctx,
		params.id,
		kind,
		readRevision(url)
	);
	return {
		review: { id: review.id, subjectName: review.subjectName, isCollective: review.subjectUnitId !== null },
		kind,
		paper,
		issued,
		revisions,
		isOwn: now.issuer === null,
		isFinal: now.final.allowed,
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
