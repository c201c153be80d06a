import { papers } from '#domain/reviews/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { mayIssue, ...report } = await papers.getCampaignReport(ctx, params.id, readRevision(url));
	return {
		...report,
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
