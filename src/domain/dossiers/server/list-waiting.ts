import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { dossiersWords } from '../words.ts';
import { dossiersOf } from './dossier-queries.ts';
import { overviews } from './figure-queries.ts';
import { stillSince } from './see-dossier.ts';

/** What waits for this person here: of each dossier that they answer for, the files that have not moved for long. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const mine = (await dossiersOf(ctx, ctx.actor.memberId)).filter(
		({ ownerId }) => ownerId === ctx.actor.memberId
	);
	if (mine.length === 0) return [];
	const ends = await Promise.all(
		mine.map(async (dossier) => ({
			id: dossier.id,
			end: dossier.stages.at(-1)!.code,
			since: await stillSince(ctx, dossier)
		}))
	);
	const words = dossiersWords(ctx.locale).waiting;
	return (await overviews(ctx, ends))
		.filter(({ still }) => still > 0)
		.map(({ id, still }) => ({
			id: `dossier-${id}`,
			verb: words.still,
			thing: mine.find((dossier) => dossier.id === id)!.title,
			forWhom: words.households(still),
			href: `/dossiers/${id}/files?only=still`,
			button: words.look
		}));
}
