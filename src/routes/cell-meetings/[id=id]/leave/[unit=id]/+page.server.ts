import { loadUnitLeave } from '#web/server/leave-pages.ts';

export const load = ({ locals: { ctx }, params }) => loadUnitLeave(ctx, params.id, params.unit);
