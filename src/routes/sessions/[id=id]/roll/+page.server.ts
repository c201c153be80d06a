import { readRollProgress } from '#domain/meetings/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, parts, cells, isOpen } = await readRollProgress(ctx, params.id);
	return { meeting, parts, cells, isOpen };
}
