import { readTrendFilter } from '#domain/trends/trend-filter.ts';
import { trendsWorkbook } from '#domain/trends/server/index.ts';
import { trendsWords } from '#domain/trends/words.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx, locale }, url }) =>
	workbookResponse(await trendsWorkbook(ctx, readTrendFilter(url.searchParams)), trendsWords(locale).file);
