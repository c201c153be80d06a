import { getMinutes } from '#domain/dialogues/server/index.ts';

export const load = ({ locals: { ctx }, params }) => getMinutes(ctx, params.id);
