import { commentRules } from '#domain/comments/server/index.ts';

export const load = async ({ locals: { ctx } }) => ({ topics: (await commentRules(ctx)).topics.value });
