import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { getCourse } from './get-shortcoming.ts';
import { findShortcomingByReference } from './shortcoming-queries.ts';
import { listedAnswer, listedLines } from './trail-queries.ts';

export type Trail = Awaited<ReturnType<typeof followTrail>>;

/**
 * Everything under one identifier, from the list in which it was published to the re-check. Refuses (404) when there is
 * nothing of it that they may see.
 */
export async function followTrail(ctx: Context, reference: string) {
	const lines = await listedLines(ctx, reference);
	const shortcoming = await findShortcomingByReference(ctx, reference);
	const [line] = lines;
	if (!line && !shortcoming) throw notFound();
	return {
		reference,
		lines,
		listedAnswer: (line && (await listedAnswer(ctx, line.sessionId, line.memberId))) ?? null,
		shortcoming: shortcoming ?? null,
		course: shortcoming ? await getCourse(ctx, shortcoming.id) : null
	};
}
