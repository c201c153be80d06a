import { getLetterPaper } from '#domain/cases/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { found, letter, mayIssue, ...paper } = await getLetterPaper(
		ctx,
		params.id,
		params.letter,
		readRevision(url)
	);
	return {
		...paper,
		found: { id: found.id, code: found.code, title: found.title },
		letter,
		issue: permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
