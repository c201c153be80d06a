import { listCells } from '#domain/organization/server/index.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';

/** Everybody who can be given a dossier: the members of today, by name, with their cells. */
export async function possibleWorkers(ctx: Context) {
	const cells = await listCells(ctx, today(ctx.clock));
	const names = new Map(cells.map(({ id, name }) => [id, name]));
	const roster = await listRoster(
		ctx,
		cells.map(({ id }) => id),
		today(ctx.clock)
	);
	return roster.map(({ id, fullName, unitId }) => ({
		value: id,
		label: `${fullName} (${names.get(unitId) ?? ''})`
	}));
}
