import { listPostHolders } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { roles } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';

/** The inspectors of today, for a list to choose from; each once, whatever posts they hold. */
export async function listInspectorChoices(ctx: Context) {
	const holders = new Map(
		(await listPostHolders(ctx, roles.inspector)).map(({ memberId, name }) => [memberId, name])
	);
	return [...holders].map(([value, label]) => ({ value, label }));
}

/** The places that can be inspected: the cells, and the committee itself. */
export const listPlaceChoices = async (ctx: Context) =>
	(await listUnits(ctx))
		.filter(({ kind }) => kind !== 'superior')
		.map(({ id, name }) => ({ value: id, label: name }));
