import { campaigns } from '#domain/reviews/server/index.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx }, params }) =>
	workbookResponse(
		await campaigns.boardWorkbook(ctx, await campaigns.getCampaign(ctx, params.id)),
		'tien-do-kiem-diem'
	);
