import { takeMarks } from '#web/server/roll-pages.ts';

export const POST = ({ locals: { ctx }, params, request, url }) =>
	takeMarks(ctx, params.id, params.unit, request, url);
