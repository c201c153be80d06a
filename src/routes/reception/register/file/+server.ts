import { registerWorkbook } from '#domain/reception/server/index.ts';
import { today } from '#platform/clock.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';
import { readSpan } from '../read-span.ts';

export async function GET({ locals: { ctx }, url }) {
	const span = readSpan(url.searchParams, today(ctx.clock));
	return workbookResponse(await registerWorkbook(ctx, span), `so-tiep-cong-dan-${span.from}-${span.to}`);
}
