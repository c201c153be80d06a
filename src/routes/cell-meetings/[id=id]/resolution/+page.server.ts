import { getMeetingPaper } from '#domain/cell-meetings/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { meeting, mayIssue, ...paper } = await getMeetingPaper(
		ctx,
		'resolution',
		params.id,
		readRevision(url)
	);
	return {
		...paper,
		meeting: { id: meeting.id, title: meeting.title },
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
