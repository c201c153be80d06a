import { readSheet } from './read-sheet.ts';

export async function load({ locals: { ctx }, params }) {
	const { paper } = await readSheet(ctx, params);
	return { paper, at: `/sessions/${params.id}/cells/${params.unit}/answer` };
}
