import type { Context } from '#platform/server/context.ts';
import type { Id } from '#platform/id.ts';
import { missingParts } from '../../self-review.ts';
import { saveSections } from './save-section.ts';
import { keptOf } from './save-section.ts';
import { getWriting } from './writing.ts';

/** Writes something in every part that must have words, as whoever may write it. */
export async function writeAll(ctx: Context, reviewId: Id, words = 'Đã viết') {
	const { form } = await getWriting(ctx, reviewId);
	const kept = await keptOf(ctx, reviewId);
	await saveSections(
		ctx,
		reviewId,
		missingParts(form, {}).map(({ code }) => ({
			section: code,
			words: `${words}: ${code}`,
			basedOn: kept(code).version,
			seen: kept(code).highest
		}))
	);
}
