import { papers } from '#domain/reviews/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { conference, mayIssue, ...minutes } = await papers.getMinutes(ctx, params.id, readRevision(url));
	return {
		...minutes,
		conference: { id: conference.id, title: conference.title },
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
