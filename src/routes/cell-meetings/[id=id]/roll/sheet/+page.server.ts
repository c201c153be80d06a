import { getCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { loadRollSheet } from '#web/server/roll-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { unitId } = await getCellMeeting(ctx, params.id);
	return loadRollSheet(ctx, params.id, unitId);
}
