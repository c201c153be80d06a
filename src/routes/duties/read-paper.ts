import { dutySheetPaper } from '#domain/duties/papers/duty-sheet-paper.ts';
import { readDutySheet } from '#domain/duties/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { readDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { printingIn } from './printing.ts';

/** The duty sheet that an address asks for: as of which day, filled in or blank, large or not. */
export async function readDutyPaper(ctx: Context, unitId: Id, url: URL) {
	const date = readDate(url.searchParams.get('on') ?? '') ?? today(ctx.clock);
	const printing = printingIn(url.searchParams);
	const sheet = await readDutySheet(ctx, unitId, date);
	const committee = await getCommittee(ctx);
	return {
		place: sheet.place,
		printing,
		paper: dutySheetPaper({ ...sheet, committee, unit: sheet.place }, printing)
	};
}
