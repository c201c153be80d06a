import { randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CommentFilter } from '../comment-filter.ts';
import type { CommentState, CommentStep, StepKind } from '../comment.ts';
import { handlesComments } from '../policy.ts';

/**
 * Comments that somebody may know of: the office and the inspectors all but those about themselves, also where only a name is
 * typed and it is theirs. Everybody else finds none here; their own they find as the person concerned.
 */
function visible(ctx: Context) {
	const { memberId, name } = ctx.actor;
	return ctx.db
		.selectFrom('comments as c')
		.where((eb) =>
			handlesComments(ctx.actor)
				? eb.or([
						eb.and([eb('c.subject_member_id', 'is not', null), eb('c.subject_member_id', '<>', memberId)]),
						eb.and([
							eb('c.subject_member_id', 'is', null),
							sql<boolean>`position(fold_vietnamese(${name}) in fold_vietnamese(c.subject_words)) = 0`
						])
					])
				: sql<boolean>`false`
		);
}

const columns = [
	'c.comment_id as id',
	'c.subject_member_id as subjectMemberId',
	memberNameIn<string | null>('c.subject_member_id').as('subjectName'),
	'c.subject_words as subjectWords',
	'c.topic',
	'c.words',
	'c.received_on as receivedOn',
	'c.state',
	'c.due_on as dueOn',
	'c.has_news as hasNews',
	'c.rule_set_id as ruleSetId',
	'c.for_review as forReview',
	'c.review_id as reviewId',
	memberNameIn<string | null>('c.entered_by').as('enteredByName')
] as const;

export type CommentRecord = Awaited<ReturnType<typeof commentLines>>[number];

export const findComment = (ctx: Context, id: Id) =>
	visible(ctx).select(columns).where('c.comment_id', '=', id).executeTakeFirst();

/** A comment that was passed on to whoever asks, about themselves. */
export const findOwnComment = (ctx: Context, id: Id) =>
	ownComments(ctx).where('c.comment_id', '=', id).executeTakeFirst();

/** What was passed on to the person who asks; what never was, they do not learn of. */
export const ownComments = (ctx: Context) =>
	ctx.db
		.selectFrom('comments as c')
		.select(columns)
		.where('c.subject_member_id', '=', ctx.actor.memberId)
		.where('c.state', 'in', ['passed', 'answered', 'closed'])
		.orderBy('c.received_on', 'desc')
		.orderBy('c.comment_id');

export const findByReceipt = (ctx: Context, receiptHash: Buffer) =>
	ctx.db
		.selectFrom('comments as c')
		.select(columns)
		.where('c.receipt_hash', '=', receiptHash)
		.executeTakeFirst();

export const lockComment = (ctx: Context, id: Id) =>
	ctx.db.selectFrom('comments').select('comment_id').where('comment_id', '=', id).forUpdate().execute();

function narrowed(ctx: Context, { state, topic, news }: CommentFilter) {
	let query = visible(ctx);
	if (state) query = query.where('c.state', '=', state);
	if (topic) query = query.where('c.topic', '=', topic);
	if (news) query = query.where('c.has_news', '=', true);
	return query;
}

/** Comments as a list: what is due first, then the newest. */
export const commentLines = (
	ctx: Context,
	filter: CommentFilter,
	{ limit, offset }: { limit: number; offset: number }
) =>
	narrowed(ctx, filter)
		.select(columns)
		.orderBy(sql`case when c.state in ('received', 'passed') then c.due_on end asc nulls last`)
		.orderBy('c.received_on', 'desc')
		.orderBy('c.comment_id')
		.limit(limit)
		.offset(offset)
		.execute();

export type CommentCounts = {
	total: number;
	received: number;
	passed: number;
	overdue: number;
	news: number;
};

/** How many there are, by what waits; nothing by person. */
export const countComments = async (
	ctx: Context,
	filter: CommentFilter,
	day: PlainDate
): Promise<CommentCounts> =>
	narrowed(ctx, filter)
		.select([
			sql<number>`count(*)::int`.as('total'),
			sql<number>`count(*) filter (where c.state = 'received')::int`.as('received'),
			sql<number>`count(*) filter (where c.state = 'passed')::int`.as('passed'),
			sql<number>`count(*) filter (where c.state in ('received', 'passed') and c.due_on < ${day}::date)::int`.as(
				'overdue'
			),
			sql<number>`count(*) filter (where c.has_news)::int`.as('news')
		])
		.executeTakeFirstOrThrow();

/** The day by which the first of some comments is due. */
export const earliestDue = async (ctx: Context, state: CommentState): Promise<PlainDate | null> =>
	(
		await visible(ctx)
			.select(sql<PlainDate | null>`min(c.due_on)`.as('due'))
			.where('c.state', '=', state)
			.executeTakeFirst()
	)?.due ?? null;

/** Comments that are to go into the person’s next review and are not there yet. */
export const waitingForReview = (ctx: Context) =>
	visible(ctx)
		.select(columns)
		.where('c.for_review', '=', true)
		.where('c.review_id', 'is', null)
		.orderBy('c.received_on')
		.orderBy('c.comment_id')
		.limit(100)
		.execute();

export const stepsOf = (ctx: Context, commentId: Id): Promise<CommentStep[]> =>
	ctx.db
		.selectFrom('comment_steps as s')
		.select([
			's.step_id as id',
			's.kind',
			's.words',
			's.ground',
			's.done_by as doneBy',
			memberNameIn<string | null>('s.done_by').as('doneByName'),
			's.done_on as doneOn'
		])
		.where('s.comment_id', '=', commentId)
		.orderBy('s.place')
		.execute();

/** One more step, after all others. Its identifier is drawn by lot. */
export async function insertStep(
	ctx: Context,
	commentId: Id,
	step: {
		kind: StepKind;
		words: string;
		ground?: string | null;
		doneBy: Id | null;
		doneOn: PlainDate;
		enteredBy?: Id | null;
		channel: Channel;
	}
): Promise<Id> {
	const id = randomUUID();
	await ctx.db
		.insertInto('comment_steps')
		.values({
			committee_id: ctx.committeeId,
			step_id: id,
			comment_id: commentId,
			place: sql`(select count(*) from comment_steps where comment_id = ${commentId})`,
			kind: step.kind,
			words: step.words,
			ground: step.ground ?? null,
			done_by: step.doneBy,
			done_on: step.doneOn,
			entered_by: step.enteredBy ?? null,
			channel: step.channel
		})
		.execute();
	return id;
}

export const changeComment = (
	ctx: Context,
	id: Id,
	change: Partial<{
		state: CommentState;
		subject_member_id: Id;
		due_on: PlainDate | null;
		has_news: boolean;
		first_answered_on: RawBuilder<PlainDate>;
		ended_on: PlainDate | null;
		for_review: boolean;
		review_id: Id;
	}>
) => ctx.db.updateTable('comments').set(change).where('comment_id', '=', id).execute();

/** The first day on which its author was told anything: later ones change nothing of it. */
export const firstAnswered = (day: PlainDate) => sql<PlainDate>`coalesce(first_answered_on, ${day}::date)`;

/** By topic and day, without anybody’s name and in no order of time: what the figures are made of. */
export const figuresBetween = (ctx: Context, from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('comments')
		.select([
			'topic',
			'received_on as receivedOn',
			'first_answered_on as firstAnsweredOn',
			'ended_on as endedOn'
		])
		.where('received_on', '>=', from)
		.where('received_on', '<=', to)
		.orderBy('received_on')
		.orderBy('topic')
		.orderBy('first_answered_on')
		.execute();
