import { loadNewLeave, newLeaveAction } from '#web/server/leave-pages.ts';

export const load = ({ locals: { ctx }, params }) => loadNewLeave(ctx, params.id, params.unit);

export const actions = {
	default: newLeaveAction
};
