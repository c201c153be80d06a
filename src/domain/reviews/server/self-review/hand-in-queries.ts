import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Content } from '../../self-review.ts';

/** What was handed in, word for word, with who did it and for whom. */
export type HandIn = {
	reviewId: Id;
	number: number;
	round: number;
	content: Content;
	enteredBy: string;
	onBehalfOf: string | null;
	channel: Channel;
	handedInAt: Date;
};

const handIns = (ctx: Context) =>
	ctx.db
		.selectFrom('hand_ins as h')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'h.committee_id').onRef('m.member_id', '=', 'h.entered_by')
		)
		.leftJoin('members as b', (join) =>
			join.onRef('b.committee_id', '=', 'h.committee_id').onRef('b.member_id', '=', 'h.on_behalf_of')
		)
		.select([
			'h.review_id as reviewId',
			'h.number',
			'h.round',
			sql<Content>`h.sections`.as('content'),
			'm.full_name as enteredBy',
			'b.full_name as onBehalfOf',
			'h.channel',
			'h.handed_in_at as handedInAt'
		]);

/** Every time that a review was handed in, newest first. */
export const handInsOf = (ctx: Context, reviewId: Id): Promise<HandIn[]> =>
	handIns(ctx).where('h.review_id', '=', reviewId).orderBy('h.number', 'desc').execute();

/** The newest of each of some reviews. */
export const newestHandIns = (ctx: Context, reviewIds: Id[]): Promise<HandIn[]> =>
	handIns(ctx)
		.distinctOn('h.review_id')
		.where('h.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.orderBy('h.review_id')
		.orderBy('h.number', 'desc')
		.execute();

export const insertHandIn = (
	ctx: Context,
	row: {
		reviewId: Id;
		round: number;
		number: number;
		content: Content;
		onBehalfOf: Id | null;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('hand_ins')
		.values({
			committee_id: ctx.committeeId,
			review_id: row.reviewId,
			round: row.round,
			number: row.number,
			sections: JSON.stringify(row.content),
			entered_by: ctx.actor.memberId,
			on_behalf_of: row.onBehalfOf,
			channel: row.channel,
			handed_in_at: ctx.clock.now()
		})
		.execute();

type Whose = { id: Id; campaignId: Id; subjectMemberId: Id | null; subjectUnitId: Id | null; unitId: Id };

/** The newest hand-ins of the others: of the same cell for a person, of the other collectives for a collective. */
export const textsOfOthers = async (ctx: Context, review: Whose): Promise<Content['texts'][]> =>
	(
		await ctx.db
			.selectFrom('hand_ins as h')
			.innerJoin('reviews as r', (join) =>
				join.onRef('r.committee_id', '=', 'h.committee_id').onRef('r.review_id', '=', 'h.review_id')
			)
			.select(sql<Content['texts']>`h.sections -> 'texts'`.as('texts'))
			.distinctOn('h.review_id')
			.where('r.campaign_id', '=', review.campaignId)
			.where('r.review_id', '<>', review.id)
			.$if(review.subjectMemberId !== null, (query) =>
				query.where('r.unit_id', '=', review.unitId).where('r.subject_member_id', 'is not', null)
			)
			.$if(review.subjectMemberId === null, (query) => query.where('r.subject_unit_id', 'is not', null))
			.orderBy('h.review_id')
			.orderBy('h.number', 'desc')
			.execute()
	).map(({ texts }) => texts);

/** What the same subject handed in last in the latest campaign about an earlier period. */
export const ownEarlierTexts = async (
	ctx: Context,
	review: Whose,
	before: PlainDate
): Promise<Content['texts'] | undefined> =>
	(
		await ctx.db
			.selectFrom('hand_ins as h')
			.innerJoin('reviews as r', (join) =>
				join.onRef('r.committee_id', '=', 'h.committee_id').onRef('r.review_id', '=', 'h.review_id')
			)
			.innerJoin('campaigns as c', (join) =>
				join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
			)
			.select(sql<Content['texts']>`h.sections -> 'texts'`.as('texts'))
			.where('r.subject_member_id', 'is not distinct from', review.subjectMemberId)
			.where('r.subject_unit_id', 'is not distinct from', review.subjectUnitId)
			.where('c.period_to', '<', before)
			.orderBy('c.period_to', 'desc')
			.orderBy('h.number', 'desc')
			.limit(1)
			.executeTakeFirst()
	)?.texts;
