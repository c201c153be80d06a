import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Explained } from '../../self-review.ts';
import type { SuggestionState } from '../../suggestion.ts';

/** What was suggested in some reviews, each with the explanation that stands for it now; what was withdrawn is not asked any more. */
export const explainedIn = (
	ctx: Context,
	reviewIds: Id[]
): Promise<(Explained & { reviewId: Id; state: SuggestionState })[]> =>
	ctx.db
		.selectFrom('suggestions as s')
		.select([
			's.review_id as reviewId',
			's.suggestion_id as id',
			's.number',
			's.dated_on as datedOn',
			's.sender_name as senderName',
			's.words',
			's.state',
			sql<Explained['explanation']>`(
				select json_build_object('happened', e.happened, 'objectiveCause', e.objective_cause,
					'subjectiveCause', e.subjective_cause, 'responsibility', e.responsibility, 'followUp', e.follow_up)
				from explanations e where e.committee_id = s.committee_id and e.suggestion_id = s.suggestion_id
				order by e.round desc limit 1)`.as('explanation')
		])
		.where('s.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.where('s.state', '<>', 'withdrawn')
		.orderBy('s.dated_on')
		.orderBy('s.suggestion_id')
		.execute();
