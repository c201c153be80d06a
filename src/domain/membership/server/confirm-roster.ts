import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canImportMembers } from '../roster/policy.ts';
import { insistOpen } from '../roster/roster-import.ts';
import {
	countRows,
	findImport,
	isTurnTaken,
	lockImport,
	saveImport,
	saveUnderWay
} from './roster-queries.ts';
import { writeRoster, type Told } from './write-roster.ts';

/** Somebody says yes to what the preview shows; from here on the writing goes by itself. */
export const confirmRoster = (
	ctx: Context,
	id: Id,
	{ createUnits }: { createUnits: boolean }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canImportMembers(ctx.actor));
		const roster = await lockImport(ctx, id);
		if (!roster) throw notFound();
		insistOpen(roster.state);
		const counts = await countRows(ctx, id);
		if (!counts.some(({ outcome }) => outcome === 'new' || outcome === 'changed'))
			throw new Refusal('roster.nothing-to-write', 409);
		await saveImport(ctx, id, { state: 'confirmed', createUnits, rowsWritten: 0, failure: null });
		await record(ctx, 'roster-import.confirmed', {
			subjectType: 'roster-import',
			subjectId: id,
			channel: 'import',
			to: { createUnits }
		});
	});

/** Carries a confirmed list out, and says on the list itself how far it is and whether it went wrong. Once it is in, does nothing. */
export async function carryOutRoster(ctx: Context, id: Id): Promise<void> {
	if (!(await saveUnderWay(ctx, id, { state: 'writing' }))) return;
	const told: Told = async (rowsWritten) => void (await saveUnderWay(ctx, id, { rowsWritten }));
	try {
		await writeRoster(ctx, id, told);
	} catch (error) {
		const failure = error instanceof Refusal ? error.code : 'roster.import-failed';
		await saveUnderWay(ctx, id, { state: 'failed', rowsWritten: 0, failure });
		throw error;
	}
}

/** Whether a confirmed list lies there and nobody writes it: the program was stopped in between, and it must be taken up again. */
export const isLeftBehind = (ctx: Context, id: Id): Promise<boolean> =>
	transaction(ctx, async (ctx) => {
		const roster = await findImport(ctx, id);
		return (roster?.state === 'confirmed' || roster?.state === 'writing') && !(await isTurnTaken(ctx));
	});
