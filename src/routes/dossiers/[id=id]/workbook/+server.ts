import { readFileFilter } from '#domain/dossiers/file-filter.ts';
import { dossierWorkbook } from '#domain/dossiers/server/index.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export const GET = async ({ locals: { ctx }, params, url }) =>
	workbookResponse(
		await dossierWorkbook(ctx, params.id, readFileFilter(url.searchParams)),
		dossiersWords(ctx.locale).list.exportName
	);
