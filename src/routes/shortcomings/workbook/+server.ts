import { readRegisterFilter } from '#domain/rectification/register.ts';
import { registerWorkbook } from '#domain/rectification/server/index.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx }, url }) =>
	workbookResponse(await registerWorkbook(ctx, readRegisterFilter(url.searchParams)), 'so-khac-phuc');
