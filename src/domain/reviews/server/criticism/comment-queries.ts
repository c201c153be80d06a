import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { visibleTo } from '../review-queries.ts';

/** The comments that count: those that were taken back are kept, and shown to nobody. */
const comments = (ctx: Context) =>
	visibleTo(ctx)
		.innerJoin('review_comments as k', (join) =>
			join.onRef('k.committee_id', '=', 'r.committee_id').onRef('k.review_id', '=', 'r.review_id')
		)
		.where('k.withdrawn_at', 'is', null);

const commentRecords = (ctx: Context) =>
	comments(ctx).select([
		'k.review_comment_id as id',
		'k.review_id as reviewId',
		'k.source',
		'k.source_name as sourceName',
		'k.dated_on as datedOn',
		'k.words',
		'k.entered_by as enteredBy',
		memberNameIn('k.entered_by').as('enteredByName'),
		'k.entered_at as enteredAt'
	]);

export type CommentRecord = Awaited<ReturnType<typeof commentsOf>>[number];

/** The comments on some reviews, by date. */
export const commentsOf = (ctx: Context, reviewIds: readonly Id[]) =>
	commentRecords(ctx)
		.where('k.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.orderBy('k.dated_on')
		.orderBy('k.entered_at')
		.orderBy('k.review_comment_id')
		.execute();

export const findComment = (ctx: Context, reviewId: Id, id: Id) =>
	commentRecords(ctx)
		.where('k.review_id', '=', reviewId)
		.where('k.review_comment_id', '=', id)
		.executeTakeFirst();

/** How many comments each of some reviews has. */
export const countComments = async (ctx: Context, reviewIds: readonly Id[]): Promise<Map<Id, number>> => {
	const rows = await comments(ctx)
		.select((eb) => ['k.review_id as reviewId', eb.fn.countAll<number>().as('count')])
		.where('k.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.groupBy('k.review_id')
		.execute();
	return new Map(rows.map(({ reviewId, count }) => [reviewId, Number(count)]));
};

export type NewComment = {
	id: Id;
	reviewId: Id;
	source: string;
	sourceName: string;
	datedOn: PlainDate;
	words: string;
};

export const insertComments = (ctx: Context, rows: readonly NewComment[]) =>
	ctx.db
		.insertInto('review_comments')
		.values(
			rows.map((row) => ({
				committee_id: ctx.committeeId,
				review_comment_id: row.id,
				review_id: row.reviewId,
				source: row.source,
				source_name: row.sourceName,
				dated_on: row.datedOn,
				words: row.words,
				entered_by: ctx.actor.memberId,
				channel: 'paper' as const,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

export const markWithdrawn = (ctx: Context, id: Id, reason: string) =>
	ctx.db
		.updateTable('review_comments')
		.set({
			withdrawn_at: ctx.clock.now(),
			withdrawn_by: ctx.actor.memberId,
			withdrawn_reason: reason
		})
		.where('review_comment_id', '=', id)
		.execute();

/** Whether some place has concluded about a comment. */
export const isConcluded = async (ctx: Context, id: Id): Promise<boolean> =>
	(await ctx.db
		.selectFrom('conclusions')
		.select('conclusion_id')
		.where('item', '=', 'comment')
		.where('item_id', '=', id)
		.executeTakeFirst()) !== undefined;
