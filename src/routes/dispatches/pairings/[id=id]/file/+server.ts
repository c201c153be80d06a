import { writePairingFile } from '#domain/dispatches/server/index.ts';
import { carriedFile } from '#web/server/carried-file.ts';

/** What goes with a code to another install, or back from it. */
export const GET = async ({ locals: { ctx }, params }) => carriedFile(await writePairingFile(ctx, params.id));
