import { refusedRows } from '#domain/membership/server/index.ts';
import { rosterWords } from '#domain/membership/roster/words.ts';
import { services } from '#web/server/services.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export const GET = async ({ locals: { ctx }, params }) =>
	workbookResponse(
		await refusedRows(ctx, services.files, params.id),
		rosterWords(ctx.locale).file.refusedName
	);
