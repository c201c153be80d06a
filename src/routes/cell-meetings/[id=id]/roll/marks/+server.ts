import { getCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { takeMarks } from '#web/server/roll-pages.ts';

export async function POST({ locals: { ctx }, params, request, url }) {
	const { unitId } = await getCellMeeting(ctx, params.id);
	return takeMarks(ctx, params.id, unitId, request, url);
}
