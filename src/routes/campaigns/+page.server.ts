import { readPage } from '#domain/membership/member-filter.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';

export async function load({ locals: { ctx }, url }) {
	const page = readPage(url.searchParams);
	return {
		...(await campaigns.listCampaigns(ctx, page)),
		page,
		perPage: campaigns.campaignsPerPage,
		plans: canRunCampaign(ctx.actor).allowed
	};
}
