import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PromiseState } from '../promise.ts';
import type { AnswerKind, QuestionSource, QuestionState } from '../question.ts';
import type { Page } from './dialogue-queries.ts';

export type Question = {
	id: Id;
	dialogueId: Id;
	code: string;
	source: QuestionSource;
	words: string;
	heading: string | null;
	topic: string | null;
	hamletId: Id | null;
	hamletName: string | null;
	askedOn: PlainDate;
	state: QuestionState;
	mergedInto: Id | null;
	setAsideReason: string | null;
	/** how many others ask the same and were put with it */
	merged: number;
	enteredBy: string | null;
	enteredAt: Date;
	channel: Channel;
	/** the newest answer; of a merged question that of the other */
	answerId: Id | null;
	answerKind: AnswerKind | null;
	answer: string | null;
	givenBy: string | null;
	answeredOn: PlainDate | null;
	promiseId: Id | null;
	promise: string | null;
	promiseState: PromiseState | null;
	promiseDueOn: PlainDate | null;
	ownerId: Id | null;
	ownerName: string | null;
	/** somebody said how to be reached */
	canBeReached: boolean;
	/** whether they were told the newest answer */
	told: boolean;
};

/** Questions with the newest answer and the promise that are theirs, or those of the question that they were put with. */
export const questionLines = (ctx: Context) =>
	ctx.db
		.selectFrom('dialogue_questions as q')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('dialogue_answers as n')
					.selectAll('n')
					.whereRef('n.committee_id', '=', 'q.committee_id')
					.where('n.question_id', '=', sql<Id>`coalesce(q.merged_into, q.question_id)`)
					.orderBy('n.answer_id', 'desc')
					.limit(1)
					.as('a'),
			(join) => join.onTrue()
		)
		.leftJoin('dialogue_promises as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'q.committee_id')
				.on('p.question_id', '=', sql<Id>`coalesce(q.merged_into, q.question_id)`)
		)
		.select([
			'q.question_id as id',
			'q.dialogue_id as dialogueId',
			'q.code',
			'q.source',
			'q.words',
			'q.heading',
			'q.topic',
			'q.hamlet_id as hamletId',
			sql<string | null>`(select name from hamlets h
				where h.committee_id = q.committee_id and h.hamlet_id = q.hamlet_id)`.as('hamletName'),
			'q.asked_on as askedOn',
			'q.state',
			'q.merged_into as mergedInto',
			'q.set_aside_reason as setAsideReason',
			sql<number>`(select count(*)::int from dialogue_questions m
				where m.committee_id = q.committee_id and m.merged_into = q.question_id)`.as('merged'),
			memberNameIn<string | null>('q.entered_by').as('enteredBy'),
			'q.entered_at as enteredAt',
			'q.channel',
			'a.answer_id as answerId',
			'a.kind as answerKind',
			'a.words as answer',
			'a.given_by as givenBy',
			'a.answered_on as answeredOn',
			'p.promise_id as promiseId',
			'p.words as promise',
			'p.state as promiseState',
			'p.due_on as promiseDueOn',
			'p.owner_id as ownerId',
			memberNameIn<string | null>('p.owner_id').as('ownerName'),
			sql<boolean>`exists (select 1 from dialogue_askers k where k.committee_id = q.committee_id
				and k.question_id = q.question_id and k.reach <> '')`.as('canBeReached'),
			sql<boolean>`exists (select 1 from dialogue_tellings t where t.committee_id = q.committee_id
				and t.question_id = q.question_id and t.answer_id = a.answer_id)`.as('told')
		]);

export const findQuestion = (ctx: Context, id: Id): Promise<Question | undefined> =>
	questionLines(ctx).where('q.question_id', '=', id).executeTakeFirst();

export const findQuestionByCode = (ctx: Context, code: string): Promise<Question | undefined> =>
	questionLines(ctx).where('q.code', '=', code).executeTakeFirst();

export const holdQuestionRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('dialogue_questions')
		.select('question_id')
		.where('question_id', '=', id)
		.forUpdate()
		.execute();

/** All questions of a conference, topic by topic, in the order in which they came. */
export const questionsOf = (ctx: Context, dialogueId: Id): Promise<Question[]> =>
	questionLines(ctx)
		.where('q.dialogue_id', '=', dialogueId)
		.orderBy(sql`q.topic asc nulls last`)
		.orderBy('q.question_id')
		.execute();

export type QuestionFilter = { topic?: string; state?: QuestionState; q?: string; untold?: boolean };

function narrowed(ctx: Context, dialogueId: Id, filter: QuestionFilter) {
	let query = questionLines(ctx).where('q.dialogue_id', '=', dialogueId);
	if (filter.topic) query = query.where('q.topic', '=', filter.topic);
	if (filter.state) query = query.where('q.state', '=', filter.state);
	if (filter.q)
		query = query.where(
			sql<boolean>`fold_vietnamese(coalesce(q.heading, '') || ' ' || q.words || ' ' || q.code)
				like '%' || fold_vietnamese(${filter.q.replace(/[%_\\]/g, ' ')}) || '%'`
		);
	return query;
}

export const questionPage = (
	ctx: Context,
	dialogueId: Id,
	filter: QuestionFilter,
	page: Page
): Promise<Question[]> =>
	narrowed(ctx, dialogueId, filter)
		.orderBy(sql`case q.state when 'open' then 0 when 'promised' then 1 else 2 end`)
		.orderBy(sql`q.topic asc nulls first`)
		.orderBy('q.question_id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countQuestions = async (
	ctx: Context,
	dialogueId: Id,
	filter: QuestionFilter
): Promise<number> => {
	const { total } = await ctx.db
		.selectFrom(narrowed(ctx, dialogueId, filter).as('all'))
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
};

/** Askers who left a way to be reached and have not been told the newest answer, by conference. */
export const countUntold = (ctx: Context): Promise<{ dialogueId: Id; untold: number }[]> =>
	ctx.db
		.selectFrom(
			questionLines(ctx)
				.where('a.answer_id', 'is not', null)
				.where((eb) =>
					eb.exists(
						eb
							.selectFrom('dialogue_askers as k')
							.select('k.question_id')
							.whereRef('k.committee_id', '=', 'q.committee_id')
							.whereRef('k.question_id', '=', 'q.question_id')
							.where('k.reach', '<>', '')
					)
				)
				.as('line')
		)
		.select(['line.dialogueId', (eb) => eb.fn.countAll<number>().as('untold')])
		.where('line.told', '=', false)
		.groupBy('line.dialogueId')
		.execute();

/** Of each conference, how many questions nobody has dealt with yet. */
export const countOpen = (
	ctx: Context
): Promise<{ dialogueId: Id; open: number; heldOn: PlainDate; title: string }[]> =>
	ctx.db
		.selectFrom('dialogue_questions as q')
		.innerJoin('dialogues as d', (join) =>
			join.onRef('d.committee_id', '=', 'q.committee_id').onRef('d.dialogue_id', '=', 'q.dialogue_id')
		)
		.select([
			'q.dialogue_id as dialogueId',
			'd.held_on as heldOn',
			'd.title',
			sql<number>`count(*)::int`.as('open')
		])
		.where('q.state', '=', 'open')
		.where('d.state', '<>', 'called-off')
		.groupBy(['q.dialogue_id', 'd.held_on', 'd.title'])
		.execute();
