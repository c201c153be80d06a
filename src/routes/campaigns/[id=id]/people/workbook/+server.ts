import { readPeopleFilter } from '#domain/reviews/people-filter.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx }, params, url }) => {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const filter = readPeopleFilter(url.searchParams);
	return workbookResponse(await campaigns.peopleWorkbook(ctx, campaign, filter), 'danh-sach-kiem-diem');
};
