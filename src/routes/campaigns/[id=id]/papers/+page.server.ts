import { readPage } from '#domain/membership/member-filter.ts';
import { readPaperFilter } from '#domain/reviews/paper-filter.ts';
import { readsReport } from '#domain/reviews/papers-policy.ts';
import { campaigns, papers } from '#domain/reviews/server/index.ts';

export async function load({ locals: { ctx }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const filter = readPaperFilter(url.searchParams);
	const page = readPage(url.searchParams);
	const { whole, units } = await papers.listArchiveUnits(ctx, campaign.id);
	return {
		campaign: { id: campaign.id, title: campaign.title },
		filter,
		page,
		perPage: papers.papersPerPage,
		...(await papers.listPapers(ctx, campaign, filter, page)),
		units: (await campaigns.listSeenUnits(ctx, campaign.id)).map(({ unitId, name }) => ({
			value: unitId,
			label: name
		})),
		mayArchive: whole || units.length > 0,
		seesReport: readsReport(ctx.actor, { issued: await papers.isReportIssued(ctx, campaign.id) })
	};
}
