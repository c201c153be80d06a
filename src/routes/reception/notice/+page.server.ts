import { readNotice } from './read-notice.ts';

export const load = ({ locals: { ctx }, url }) => readNotice(ctx, url);
