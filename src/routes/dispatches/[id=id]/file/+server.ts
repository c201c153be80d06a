import { writeDispatchFile } from '#domain/dispatches/server/index.ts';
import { carriedFile } from '#web/server/carried-file.ts';

/** A dispatch as the file that carries it. */
export const GET = async ({ locals: { ctx }, params }) =>
	carriedFile(await writeDispatchFile(ctx, params.id));
