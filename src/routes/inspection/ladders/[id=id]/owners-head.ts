import { listPostHolders } from '#domain/membership/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** Whether the owner is the committee's own head: then only its superior stands above. */
export const isOwnersHead = async (ctx: Context, { ownerId }: { ownerId: Id }): Promise<boolean> =>
	(await listPostHolders(ctx, ['secretary'])).some(({ memberId }) => memberId === ownerId);
