import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { roles, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import { subjectName, visibleTo } from '../review-queries.ts';

/** Who leads a unit today, the head first: a cell's leaders, or the committee's. */
export const leadersOf = (ctx: Context, unitId: Id) =>
	ctx.db
		.selectFrom('posts as p')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.member_id', '=', 'p.member_id')
		)
		.select(['m.member_id as memberId', 'm.full_name as name'])
		.where('p.unit_id', '=', unitId)
		.where('p.kind', 'in', [...roles['cell-leader'], ...roles.leader])
		.where(holdsOn('p.valid', today(ctx.clock)))
		.groupBy(['m.committee_id', 'm.member_id', 'm.full_name', 'm.sort_name'])
		// The posts stand in the order of rank where they are declared.
		.orderBy(({ fn }) => fn.min('p.kind'))
		.orderBy('m.sort_name')
		.execute();

export type SignatureRow = {
	reviewId: Id;
	round: number;
	agrees: boolean;
	words: string;
	signedBy: Id;
	channel: Channel;
};

export const insertSignatures = (ctx: Context, rows: SignatureRow[]) =>
	ctx.db
		.insertInto('review_signatures')
		.values(
			rows.map((row) => ({
				committee_id: ctx.committeeId,
				review_id: row.reviewId,
				round: row.round,
				agrees: row.agrees,
				words: row.words,
				signed_by: row.signedBy,
				entered_by: ctx.actor.memberId,
				channel: row.channel,
				signed_at: ctx.clock.now()
			}))
		)
		.execute();

export const updateDecision = (
	ctx: Context,
	{ id, round }: { id: Id; round: number },
	decided: { decision: 'upheld' | 'again'; decision_words: string; decision_paper: string | null }
) =>
	ctx.db
		.updateTable('review_signatures')
		.set({ ...decided, decided_by: ctx.actor.memberId, decided_at: ctx.clock.now() })
		.where('review_id', '=', id)
		.where('round', '=', round)
		.execute();

/** What was signed for in each round of a review, and what the level above decided, oldest first. */
export const signaturesOf = (ctx: Context, reviewId: Id) =>
	ctx.db
		.selectFrom('review_signatures as g')
		.select([
			'g.round',
			'g.agrees',
			'g.words',
			memberNameIn('g.signed_by').as('signedBy'),
			memberNameIn('g.entered_by').as('enteredBy'),
			'g.channel',
			'g.signed_at as signedAt',
			'g.decision',
			'g.decision_words as decisionWords',
			'g.decision_paper as decisionPaper',
			memberNameIn('g.decided_by').$castTo<string | null>().as('decidedBy'),
			'g.decided_at as decidedAt'
		])
		.where('g.review_id', '=', reviewId)
		.orderBy('g.round')
		.execute();

/** In whose names the places of a review concluded in its present round. */
export const concludersOf = async (ctx: Context, reviewId: Id, round: number): Promise<Id[]> =>
	(
		await ctx.db
			.selectFrom('place_conclusions')
			.select('concluded_by')
			.where('review_id', '=', reviewId)
			.where('round', '=', round)
			.execute()
	).map((row) => row.concluded_by);

/** The reviews of persons held at a unit in a campaign whose conclusion is there, or was signed for: a page of them, and how many. */
export async function signaturesAt(
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	page?: { limit: number; offset: number }
) {
	const all = visibleTo(ctx)
		.innerJoin('review_places as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'r.committee_id')
				.onRef('p.review_id', '=', 'r.review_id')
				.on('p.unit_id', '=', unitId)
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.where('r.campaign_id', '=', campaignId)
		.where('r.state', 'in', ['concluded', 'disputed', 'signed']);
	const rows = await all
		.leftJoin('review_signatures as g', (join) =>
			join
				.onRef('g.committee_id', '=', 'r.committee_id')
				.onRef('g.review_id', '=', 'r.review_id')
				.onRef('g.round', '=', 'r.round')
		)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as memberId',
			'r.round',
			subjectName.as('name'),
			'r.state',
			'r.concluded_on as concludedOn',
			'g.signed_at as signedAt',
			sql<number>`(select count(distinct k.shortcoming_id)::int from conclusions k where k.committee_id = r.committee_id
				and k.review_id = r.review_id and k.round = r.round)`.as('shortcomings')
		])
		.orderBy('m.sort_name')
		.orderBy('r.review_id')
		.$if(page !== undefined, (query) => query.limit(page!.limit).offset(page!.offset))
		.execute();
	const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
	return { rows, total: Number(total) };
}

/** Whether all of some reviews are held at a unit in a campaign. */
export async function areReviewedAt(ctx: Context, campaignId: Id, unitId: Id, reviewIds: Id[]) {
	const { count } = await visibleTo(ctx)
		.innerJoin('review_places as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'r.committee_id')
				.onRef('p.review_id', '=', 'r.review_id')
				.on('p.unit_id', '=', unitId)
		)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('r.campaign_id', '=', campaignId)
		.where('r.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.executeTakeFirstOrThrow();
	return Number(count) === new Set(reviewIds).size;
}

/** Holds those of some reviews that wait for a signature. */
export const holdConcluded = (ctx: Context, reviewIds: Id[]) =>
	visibleTo(ctx)
		.select(['r.review_id as reviewId', 'r.round', 'r.subject_member_id as memberId'])
		.where('r.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.where('r.state', '=', 'concluded')
		.where('r.subject_member_id', 'is not', null)
		.orderBy('r.review_id')
		.forUpdate('r')
		.execute();

export const markSigned = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.updateTable('reviews')
		.set({ state: 'signed' })
		.where('review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.execute();
