import { conferences } from '#domain/reviews/server/index.ts';
import { loadRollSheet } from '#web/server/roll-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { unitId } = await conferences.getConference(ctx, params.id);
	return loadRollSheet(ctx, params.id, unitId);
}
