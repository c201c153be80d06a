import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { findExplanation } from './explanation-queries.ts';

/** An explanation of a suggestion that this person may read; refuses (404) otherwise. Its files are seen by who sees it. */
export async function getExplanation(ctx: Context, id: Id): Promise<{ id: Id; suggestionId: Id }> {
	const explanation = await findExplanation(ctx, id);
	if (!explanation) throw notFound();
	return explanation;
}
