import { getResultsPaper } from '#domain/dialogues/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { mayIssue, ...paper } = await getResultsPaper(ctx, params.id, readRevision(url));
	return {
		...paper,
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
