import { getCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { loadRoll, rollAction } from '#web/server/roll-pages.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { unitId } = await getCellMeeting(ctx, params.id);
	return loadRoll(ctx, params.id, unitId, url);
}

export const actions = {
	default: rollAction(async (ctx, { id }) => (await getCellMeeting(ctx, id!)).unitId)
};
