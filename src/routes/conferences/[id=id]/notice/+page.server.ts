import { readNotice } from './read-notice.ts';

export const load = ({ locals: { ctx }, params }) => readNotice(ctx, params.id);
