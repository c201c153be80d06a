import { readChanges } from '#domain/duties/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { regulation, place, before, changes } = await readChanges(ctx, params.id);
	return {
		id: regulation.id,
		version: regulation.version,
		reason: regulation.reason,
		before: before.version,
		place,
		changes
	};
}
