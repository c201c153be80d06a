import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PublishedPlan } from '../../rectification-plan.ts';
import { described } from '../review-queries.ts';

/** Whether a review (`r`) is of the committee's own collective. */
export const isOfCommittee = sql<boolean>`exists (select from units u where u.committee_id = r.committee_id
	and u.unit_id = r.subject_unit_id and u.kind = 'committee')`;

/** The newest round in which the plan of a review (`r`) was published; none while it never was. */
export const publishedRound = sql<number | null>`(select max(k.round) from plan_publications k
	join rectification_plans q on q.committee_id = k.committee_id and q.rectification_plan_id = k.rectification_plan_id
	where q.committee_id = r.committee_id and q.review_id = r.review_id)`;

/** A review by its id alone, with whether it is the committee's: who may read what was published of it, `readsPublished` decides. */
export const reviewOfPublished = (ctx: Context, reviewId: Id) =>
	described(ctx.db.selectFrom('reviews as r'))
		.select(isOfCommittee.as('isOfCommittee'))
		.where('r.review_id', '=', reviewId)
		.executeTakeFirst();

/** All rounds in which a plan was published, newest first, without what they say. */
export const roundsOf = (ctx: Context, reviewId: Id) =>
	ctx.db
		.selectFrom('plan_publications as k')
		.innerJoin('rectification_plans as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'k.committee_id')
				.onRef('p.rectification_plan_id', '=', 'k.rectification_plan_id')
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'k.committee_id').onRef('m.member_id', '=', 'k.published_by')
		)
		.select([
			'k.rectification_plan_id as planId',
			'k.round',
			'k.reason',
			'k.published_on as publishedOn',
			'm.full_name as publishedBy'
		])
		.where('p.review_id', '=', reviewId)
		.orderBy('k.round', 'desc')
		.execute();

export async function contentOf(ctx: Context, planId: Id, round: number): Promise<PublishedPlan> {
	const { content } = await ctx.db
		.selectFrom('plan_publications')
		.select('content')
		.where('rectification_plan_id', '=', planId)
		.where('round', '=', round)
		.executeTakeFirstOrThrow();
	return content as unknown as PublishedPlan;
}

export const insertPublication = (
	ctx: Context,
	row: { planId: Id; round: number; reason: string | null; publishedOn: PlainDate; content: PublishedPlan }
) =>
	ctx.db
		.insertInto('plan_publications')
		.values({
			...{ committee_id: ctx.committeeId, rectification_plan_id: row.planId, round: row.round },
			...{ reason: row.reason, published_on: row.publishedOn, published_by: ctx.actor.memberId },
			content: JSON.stringify(row.content)
		})
		.execute();
