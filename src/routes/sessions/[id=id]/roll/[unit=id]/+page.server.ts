import { loadRoll, rollAction } from '#web/server/roll-pages.ts';

export const load = ({ locals: { ctx }, params, url }) => loadRoll(ctx, params.id, params.unit, url);

export const actions = {
	default: rollAction((_, { unit }) => unit!)
};
