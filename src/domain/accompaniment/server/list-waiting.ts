import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { listRotationWaiting } from './rotation/list-rotation-waiting.ts';

/** What waits for this person here. */
export const listWaiting = (ctx: Context): Promise<WaitingItem[]> => listRotationWaiting(ctx);
