import { loadOwnLeave, ownLeaveAction } from '#web/server/leave-pages.ts';

export const load = ({ locals: { ctx }, params }) => loadOwnLeave(ctx, params.id);

export const actions = {
	default: ownLeaveAction
};
