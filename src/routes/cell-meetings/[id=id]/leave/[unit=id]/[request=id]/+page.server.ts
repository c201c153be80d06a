import { leaveVerdictAction, loadLeaveVerdict } from '#web/server/leave-pages.ts';

export const load = ({ locals: { ctx }, params }) =>
	loadLeaveVerdict(ctx, params.id, params.unit, params.request);

export const actions = {
	default: leaveVerdictAction
};
