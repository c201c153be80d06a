import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { waitingOnLadders } from './ladder/wait-on-ladders.ts';
import { waitingOnRounds } from './notices/wait-on-rounds.ts';

/** What waits for this person here: to explain, to decide, to approve, to inspect, to answer. */
export const listWaiting = async (ctx: Context): Promise<WaitingItem[]> => [
	...(await waitingOnLadders(ctx)),
	...(await waitingOnRounds(ctx))
];
