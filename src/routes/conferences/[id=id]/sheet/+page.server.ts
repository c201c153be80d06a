import { conferences } from '#domain/reviews/server/index.ts';

export const load = ({ locals: { ctx }, params }) => conferences.readClerkSheet(ctx, params.id);
