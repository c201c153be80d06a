import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Outcome } from '../roster/plan-import.ts';
import { canImportMembers } from '../roster/policy.ts';
import type { KeptRow, RosterImport } from '../roster/roster-import.ts';
import { countRows, findImport, latestImports, pageOfRows } from './roster-queries.ts';

export type SeenImport = RosterImport & { count: Record<Outcome, number> };

/** One list on its way in, with how many rows do what. */
export async function getRosterImport(ctx: Context, id: Id): Promise<SeenImport> {
	insist(canImportMembers(ctx.actor));
	const roster = await findImport(ctx, id);
	if (!roster) throw notFound();
	const count = { new: 0, changed: 0, same: 0, refused: 0 };
	for (const row of await countRows(ctx, id)) count[row.outcome] = row.count;
	return { ...roster, count };
}

/** A page of its rows, of one kind or of all. The caller has the list already. */
export const listRosterRows = (
	ctx: Context,
	id: Id,
	{ outcome, page, perPage }: { outcome: Outcome | null; page: number; perPage: number }
): Promise<KeptRow[]> => pageOfRows(ctx, id, outcome, page, perPage);

/** The lists brought in lately, for coming back to one. */
export async function listRosterImports(ctx: Context): Promise<RosterImport[]> {
	insist(canImportMembers(ctx.actor));
	return latestImports(ctx);
}
