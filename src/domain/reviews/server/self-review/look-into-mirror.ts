import type { Context } from '#platform/server/context.ts';
import { partsOf, type Content } from '../../self-review.ts';
import { repeatedIn, saysNothing, type Repeated } from '../../self-review-mirror.ts';
import { ownEarlierTexts, textsOfOthers } from './hand-in-queries.ts';
import type { Writing } from './writing.ts';

/** What an author is shown before handing in: sentences that stand elsewhere too, and parts that name no shortcoming. */
export type Reflection = { repeated: Repeated[]; saysNothing: string[] };

/**
 * Shown to the author alone, never kept, and never in the way. It is held against one's own last review and against what
 * those of the same cell (for a collective: the other collectives) have handed in, whoever of them it is.
 */
export async function lookIntoMirror(
	ctx: Context,
	{ review, campaign, form, isOwn }: Writing,
	texts: Content['texts']
): Promise<Reflection | null> {
	if (!isOwn) return null;
	const written = partsOf(form).filter(({ kind }) => kind === 'text');
	const own = Object.fromEntries(written.flatMap(({ code }) => (texts[code] ? [[code, texts[code]]] : [])));
	const [earlier, others] = await Promise.all([
		ownEarlierTexts(ctx, review, campaign.periodFrom),
		textsOfOthers(ctx, review)
	]);
	return {
		repeated: repeatedIn(own, { ...(earlier && { earlier }), others }),
		saysNothing: written
			.filter(({ shortcomings, code }) => shortcomings && saysNothing(texts[code]))
			.map(({ code }) => code)
	};
}
