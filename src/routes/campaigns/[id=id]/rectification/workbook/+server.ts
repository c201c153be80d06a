import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import { readPlanList } from '../read-list.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx }, params, url }) => {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { asOf, filter } = readPlanList(url.searchParams, today(ctx.clock));
	return workbookResponse(await plans.plansWorkbook(ctx, campaign, filter, asOf), 'khac-phuc-sau-kiem-diem');
};
