import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';

/** What waits for this person here. */
export const listWaiting = async (_ctx: Context): Promise<WaitingItem[]> => [];
