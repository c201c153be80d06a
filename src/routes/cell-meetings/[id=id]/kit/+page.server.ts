import { getKit } from '#domain/cell-meetings/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, paper } = await getKit(ctx, params.id);
	return { meeting: { id: meeting.id, title: meeting.title }, paper };
}
