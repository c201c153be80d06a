import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { dossiersWords } from '../words.ts';
import { dossiersOf } from './dossier-queries.ts';
import { overviewsOf } from './see-dossier.ts';

/** What waits for this person here: of each dossier that they answer for, the files that have not moved for long. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const mine = (await dossiersOf(ctx, ctx.actor.memberId)).filter(
		({ ownerId }) => ownerId === ctx.actor.memberId
	);
	const words = dossiersWords(ctx.locale).waiting;
	return (await overviewsOf(ctx, mine))
		.filter(({ count }) => count.still > 0)
		.map(({ id, title, count }) => ({
			id: `dossier-${id}`,
			verb: words.still,
			thing: title,
			forWhom: words.households(count.still),
			href: `/dossiers/${id}/files?only=still`,
			button: words.look
		}));
}
