import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { dutySheetPaper } from '../papers/duty-sheet-paper.ts';
import { readDutySheet } from './read-duties.ts';

/** The duty sheet of a unit as its page prints it. */
export async function readDutyPaperFor(
	ctx: Context,
	unitId: Id,
	printing: { filled: boolean; large: boolean }
) {
	const sheet = await readDutySheet(ctx, unitId);
	return dutySheetPaper({ ...sheet, committee: await getCommittee(ctx), unit: sheet.place }, printing);
}
