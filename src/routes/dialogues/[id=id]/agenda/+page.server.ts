import { getAgenda } from '#domain/dialogues/server/index.ts';

export const load = ({ locals: { ctx }, params, url }) =>
	getAgenda(ctx, params.id, url.searchParams.has('large'));
