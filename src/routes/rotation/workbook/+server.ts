import { coverageWorkbook, firstMonthShown, readCoverage } from '#domain/accompaniment/server/index.ts';
import { today } from '#platform/clock.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export async function GET({ locals: { ctx }, url }) {
	const asked = url.searchParams.get('from') ?? '';
	const first = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? `${asked}-01` : await firstMonthShown(ctx);
	const { months, rows } = await readCoverage(ctx, first);
	return workbookResponse(await coverageWorkbook(months, rows, today(ctx.clock)), 'du-sinh-hoat-chi-bo');
}
