import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { visibleTo } from '../review-queries.ts';

/** An explanation whose review this person may know of; refuses (404) otherwise. */
export async function getExplanation(ctx: Context, id: Id): Promise<{ id: Id; suggestionId: Id }> {
	const explanation = await visibleTo(ctx)
		.innerJoin('suggestions as s', (join) =>
			join.onRef('s.committee_id', '=', 'r.committee_id').onRef('s.review_id', '=', 'r.review_id')
		)
		.innerJoin('explanations as e', (join) =>
			join.onRef('e.committee_id', '=', 's.committee_id').onRef('e.suggestion_id', '=', 's.suggestion_id')
		)
		.select(['e.explanation_id as id', 'e.suggestion_id as suggestionId'])
		.where('e.explanation_id', '=', id)
		.executeTakeFirst();
	if (!explanation) throw notFound();
	return explanation;
}
