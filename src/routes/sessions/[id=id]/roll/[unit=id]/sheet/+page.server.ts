import { loadRollSheet } from '#web/server/roll-pages.ts';

export const load = ({ locals: { ctx }, params }) => loadRollSheet(ctx, params.id, params.unit);
