import { rosterTemplate } from '#domain/membership/server/index.ts';
import { rosterWords } from '#domain/membership/roster/words.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export const GET = async ({ locals: { locale } }) =>
	workbookResponse(await rosterTemplate(locale), rosterWords(locale).file.templateName);
