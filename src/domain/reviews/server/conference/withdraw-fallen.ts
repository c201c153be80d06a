import { withdrawShortcoming } from '#domain/rectification/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { fallenIn, type Item } from '../../conference-items.ts';
import { conclusionPages } from '../../words/conclusion-words.ts';

/**
 * A review that is concluded again withdraws from the register what an earlier round had found and this one, everywhere where it was
 * concluded about, finds to be no fault.
 */
export async function withdrawFallen(
	ctx: Context,
	items: readonly Item[],
	round: number,
	{ on, channel, onBehalfOf }: { on: PlainDate; channel: Channel; onBehalfOf: Id | null }
): Promise<void> {
	// It stands in the record as the official papers do, in Vietnamese.
	const words = conclusionPages('vi').withdrawn;
	for (const { shortcomingId, why } of fallenIn(items, round))
		await withdrawShortcoming(ctx, shortcomingId, {
			words: words(round, why),
			on,
			doneBy: onBehalfOf ?? ctx.actor.memberId,
			channel
		});
}
