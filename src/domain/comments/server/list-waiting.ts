import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';

/** What waits for this person here. */
export async function listWaiting(_: Context): Promise<WaitingItem[]> {
	return [];
}
