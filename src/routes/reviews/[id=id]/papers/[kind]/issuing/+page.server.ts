import { papers } from '#domain/reviews/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const kind = papers.paperKind(params.kind);
	const { now, revisions } = await papers.previewReviewPaper(ctx, params.id, kind);
	return {
		id: params.id,
		kind,
		issuing: await issuingPage(ctx, {
			paper: now.paper!,
			issuer: now.issuer!,
			unitId: now.unit.id,
			revisions,
			final: now.final
		})
	};
}

const at = ({ id, kind }: Record<string, string>) => `/reviews/${id}/papers/${kind}`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id, kind }) =>
	papers.issueReviewPaper(ctx, id!, papers.paperKind(kind!), wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
