import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PromiseState } from '../promise.ts';
import type { AnswerKind, AskerVerdict, QuestionSource, QuestionState, TellingWay } from '../question.ts';
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

export const insertQuestion = async (
	ctx: Context,
	row: {
		id: Id;
		dialogueId: Id;
		code: string;
		source: QuestionSource;
		words: string;
		topic: string | null;
		hamletId: Id | null;
		askedOn: PlainDate;
		enteredBy: Id | null;
		channel: Channel;
	}
): Promise<boolean> => {
	const { numInsertedOrUpdatedRows } = await ctx.db
		.insertInto('dialogue_questions')
		.values({
			committee_id: ctx.committeeId,
			question_id: row.id,
			dialogue_id: row.dialogueId,
			code: row.code,
			source: row.source,
			words: row.words,
			topic: row.topic,
			hamlet_id: row.hamletId,
			asked_on: row.askedOn,
			entered_by: row.enteredBy,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.onConflict((conflict) => conflict.columns(['committee_id', 'question_id']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
};

/** Who asked, of some questions, with how they are reached; only for those who tell them. */
export const askersOf = (ctx: Context, questionIds: readonly Id[]) =>
	ctx.db
		.selectFrom('dialogue_askers')
		.select(['question_id as questionId', 'name', 'reach'])
		.where('question_id', '=', sql<Id>`any(${[...questionIds]}::uuid[])`)
		.execute();

export const insertAsker = (ctx: Context, questionId: Id, name: string, reach: string) =>
	ctx.db
		.insertInto('dialogue_askers')
		.values({ committee_id: ctx.committeeId, question_id: questionId, name, reach })
		.execute();

export const findAsker = (ctx: Context, questionId: Id) =>
	ctx.db
		.selectFrom('dialogue_askers')
		.select(['name', 'reach'])
		.where('question_id', '=', questionId)
		.executeTakeFirst();

export const saveQuestion = (
	ctx: Context,
	id: Id,
	change: Partial<{
		heading: string;
		topic: string;
		hamlet_id: Id | null;
		state: QuestionState;
		merged_into: Id;
		set_aside_reason: string;
	}>
) => ctx.db.updateTable('dialogue_questions').set(change).where('question_id', '=', id).execute();

/** Those that were put with a question go on with it to the one that it is put with now. */
export const moveMerged = (ctx: Context, from: Id, to: Id) =>
	ctx.db.updateTable('dialogue_questions').set({ merged_into: to }).where('merged_into', '=', from).execute();

export const insertAnswer = (
	ctx: Context,
	row: {
		id: Id;
		questionId: Id;
		kind: AnswerKind;
		words: string;
		givenBy: string;
		on: PlainDate;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('dialogue_answers')
		.values({
			committee_id: ctx.committeeId,
			answer_id: row.id,
			question_id: row.questionId,
			kind: row.kind,
			words: row.words,
			given_by: row.givenBy,
			answered_on: row.on,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const answersOf = (ctx: Context, questionId: Id) =>
	ctx.db
		.selectFrom('dialogue_answers as a')
		.select([
			'a.answer_id as id',
			'a.kind',
			'a.words',
			'a.given_by as givenBy',
			'a.answered_on as on',
			memberNameIn('a.entered_by').as('enteredBy'),
			'a.channel',
			'a.entered_at as enteredAt'
		])
		.where('a.question_id', '=', questionId)
		.orderBy('a.answer_id')
		.execute();

/** Kept once for each answer: said again, it changes nothing. */
export const insertTelling = async (
	ctx: Context,
	row: {
		id: Id;
		questionId: Id;
		answerId: Id;
		way: TellingWay;
		on: PlainDate;
		verdict: AskerVerdict;
		enteredBy: Id | null;
	}
): Promise<boolean> => {
	const { numInsertedOrUpdatedRows } = await ctx.db
		.insertInto('dialogue_tellings')
		.values({
			committee_id: ctx.committeeId,
			telling_id: row.id,
			question_id: row.questionId,
			answer_id: row.answerId,
			way: row.way,
			told_on: row.on,
			verdict: row.verdict,
			entered_by: row.enteredBy,
			entered_at: ctx.clock.now()
		})
		.onConflict((conflict) =>
			conflict.columns(['committee_id', 'question_id', 'answer_id', 'way']).doNothing()
		)
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
};

export const tellingsOf = (ctx: Context, questionId: Id) =>
	ctx.db
		.selectFrom('dialogue_tellings as t')
		.select([
			't.telling_id as id',
			't.answer_id as answerId',
			't.way',
			't.told_on as on',
			't.verdict',
			memberNameIn<string | null>('t.entered_by').as('enteredBy'),
			't.entered_at as enteredAt'
		])
		.where('t.question_id', '=', questionId)
		.orderBy('t.telling_id')
		.execute();

export const findCard = (ctx: Context, code: string) =>
	ctx.db
		.selectFrom('dialogue_cards')
		.select(['code', 'dialogue_id as dialogueId', 'number'])
		.where('code', '=', code)
		.executeTakeFirst();

export const cardsOf = (ctx: Context, dialogueId: Id): Promise<{ code: string; number: number }[]> =>
	ctx.db
		.selectFrom('dialogue_cards')
		.select(['code', 'number'])
		.where('dialogue_id', '=', dialogueId)
		.orderBy('number')
		.execute();

export const insertCards = (ctx: Context, dialogueId: Id, cards: { code: string; number: number }[]) =>
	ctx.db
		.insertInto('dialogue_cards')
		.values(
			cards.map(({ code, number }) => ({
				committee_id: ctx.committeeId,
				code,
				dialogue_id: dialogueId,
				number,
				entered_by: ctx.actor.memberId,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();
