import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { AnswerKind, AskerVerdict, QuestionSource, QuestionState, TellingWay } from '../question.ts';

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

/** What was answered in the hall, by question: the last of it where there was more. Minutes know of nothing later. */
export async function answeredInHall(
	ctx: Context,
	dialogueId: Id
): Promise<Map<Id, { words: string; givenBy: string; on: PlainDate }>> {
	const rows = await ctx.db
		.selectFrom('dialogue_answers as a')
		.innerJoin('dialogue_questions as q', (join) =>
			join.onRef('q.committee_id', '=', 'a.committee_id').onRef('q.question_id', '=', 'a.question_id')
		)
		.select(['a.question_id as id', 'a.words', 'a.given_by as givenBy', 'a.answered_on as on'])
		.where('q.dialogue_id', '=', dialogueId)
		.where('a.kind', '=', 'on-the-spot')
		.orderBy('a.answer_id')
		.execute();
	return new Map(rows.map(({ id, ...answer }) => [id, answer]));
}

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
