import { filesTemplate } from '#domain/dossiers/server/index.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export const GET = async ({ locals: { ctx }, params }) =>
	workbookResponse(await filesTemplate(ctx, params.id), dossiersWords(ctx.locale).list.templateName);
