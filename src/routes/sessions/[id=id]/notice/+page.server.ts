import { readNotice } from './read-notice.ts';

export const load = async ({ locals: { ctx }, params }) => readNotice(ctx, params.id);
