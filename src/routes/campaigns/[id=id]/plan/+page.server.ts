import { papers } from '#domain/reviews/server/index.ts';
import { readRevision } from '#web/server/paper-pages.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { mayIssue, ...plan } = await papers.getCampaignPlan(ctx, params.id, readRevision(url));
	return {
		...plan,
		issue: mayIssue && permit(ctx, mayIssue),
		isJustIssued: url.searchParams.has('issued')
	};
}
