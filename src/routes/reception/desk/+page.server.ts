import { listDesk } from '#domain/reception/server/index.ts';

export const load = async ({ locals: { ctx } }) => ({ visits: await listDesk(ctx) });
