import { getRegulationPaper } from '#domain/duties/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { regulation, place, paper, issued, revisions, mayIssue } = await getRegulationPaper(
		ctx,
		params.id,
		readRevision(url)
	);
	return {
		id: regulation.id,
		version: regulation.version,
		place,
		paper,
		issued,
		revisions,
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
