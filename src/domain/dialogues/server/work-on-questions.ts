import { listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Grouping, NewAnswer, NewTelling } from '../forms.ts';
import { canPrepare, canReadQuestion, canSeeAsker } from '../policy.ts';
import { canBeAnswered, canBeMerged, canBeSetAside } from '../question.ts';
import { listTopics } from './ask-question.ts';
import { getDialogue } from './keep-dialogue.ts';
import {
	answersOf,
	askersOf,
	findAsker,
	insertAnswer,
	insertTelling,
	moveMerged,
	saveQuestion,
	tellingsOf
} from './asking-queries.ts';
import { findQuestion, holdQuestionRow, questionsOf, type Question } from './question-queries.ts';

/** One question; refuses (404) when there is none or it is not theirs to read. */
export async function getQuestion(ctx: Context, id: Id): Promise<Question> {
	const question = await findQuestion(ctx, id);
	if (!question || !canReadQuestion(ctx.actor, question.ownerId).allowed) throw notFound();
	return question;
}

export async function lockQuestion(ctx: Context, id: Id): Promise<Question> {
	await holdQuestionRow(ctx, id);
	return getQuestion(ctx, id);
}

/** A question with all that was said to it; who asked, only for those who work on it. */
export async function readQuestion(ctx: Context, id: Id) {
	const question = await getQuestion(ctx, id);
	const sees = canSeeAsker(ctx.actor, question.ownerId).allowed;
	return {
		question,
		dialogue: await getDialogue(ctx, question.dialogueId),
		asker: sees ? ((await findAsker(ctx, id)) ?? null) : null,
		seesAsker: sees,
		answers: await answersOf(ctx, question.mergedInto ?? id),
		tellings: await tellingsOf(ctx, id),
		others: (await questionsOf(ctx, question.dialogueId)).filter(
			(one) => one.mergedInto === id || one.id === question.mergedInto
		)
	};
}

/** Those that a question may be put with: of the same conference, and not merged themselves. */
export async function listMergeTargets(ctx: Context, { id, dialogueId }: Question) {
	insist(canPrepare(ctx.actor));
	return (await questionsOf(ctx, dialogueId)).filter(
		(one) => one.id !== id && one.state !== 'merged' && one.state !== 'set-aside'
	);
}

/** Gives a question its topic and the words under which it is read out and printed; or puts it with one that asks the same. */
export const groupQuestion = (ctx: Context, id: Id, grouping: Grouping): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const question = await lockQuestion(ctx, id);
		insist(canPrepare(ctx.actor));
		await insistOpenConference(ctx, question);
		const { heading, topic, hamlet, mergeInto } = grouping;
		if (!(await listTopics(ctx)).some(({ code }) => code === topic))
			throw new Refusal('dialogues.topic-missing', 400, { field: 'topic' });
		if (hamlet && !(await listHamlets(ctx)).some((one) => one.id === hamlet))
			throw new Refusal('dialogues.hamlet-unknown', 400, { field: 'hamlet' });
		await saveQuestion(ctx, id, { heading, topic, hamlet_id: hamlet });
		if (mergeInto) await merge(ctx, question, mergeInto);
		await record(ctx, 'dialogue-question.grouped', {
			...{ subjectType: 'dialogue-question', subjectId: id },
			from: { topic: question.topic, hamletId: question.hamletId },
			to: { topic, hamletId: hamlet, mergedInto: mergeInto }
		});
	});

async function merge(ctx: Context, question: Question, into: Id): Promise<void> {
	const target = await lockQuestion(ctx, into);
	if (target.dialogueId !== question.dialogueId || into === question.id)
		throw new Refusal('dialogues.merged-elsewhere', 400, { field: 'mergeInto' });
	insistNow(canBeMerged(question, target));
	await moveMerged(ctx, question.id, into);
	await saveQuestion(ctx, question.id, { state: 'merged', merged_into: into });
}

/** Results that are out are corrected by their paper, not by regrouping what was asked. */
async function insistOpenConference(ctx: Context, { dialogueId }: Question): Promise<void> {
	const { resultsPublishedOn } = await getDialogue(ctx, dialogueId);
	if (resultsPublishedOn) throw new Refusal('dialogues.results-published-already', 409);
}

/** Notes what was answered, on the spot or later; each further answer is kept beside the earlier ones. */
export const answerQuestion = (ctx: Context, id: Id, answer: NewAnswer): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const question = await lockQuestion(ctx, id);
		insist(canPrepare(ctx.actor));
		insistNow(canBeAnswered(question));
		const { words, givenBy, on, kind, fromPaper } = answer;
		if (on > today(ctx.clock)) throw new Refusal('dialogues.answered-in-the-future', 400, { field: 'on' });
		if (on < question.askedOn) throw new Refusal('dialogues.answered-before-asked', 400, { field: 'on' });
		const answerId = newId();
		const channel = fromPaper ? 'paper' : 'on-behalf';
		await insertAnswer(ctx, { id: answerId, questionId: id, kind, words, givenBy, on, channel });
		if (question.state === 'open') await saveQuestion(ctx, id, { state: 'answered' });
		await record(ctx, 'dialogue-question.answered', {
			...{ subjectType: 'dialogue-question', subjectId: id, channel },
			to: { answerId, kind, on }
		});
	});

/** Sets aside what is no question to this conference; whoever asked reads why. */
export const setQuestionAside = (ctx: Context, id: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const question = await lockQuestion(ctx, id);
		insist(canPrepare(ctx.actor));
		insistNow(canBeSetAside(question));
		if (question.merged > 0) throw new Refusal('dialogues.others-put-with-it', 409);
		await saveQuestion(ctx, id, { state: 'set-aside', set_aside_reason: reason });
		await record(ctx, 'dialogue-question.set-aside', {
			...{ subjectType: 'dialogue-question', subjectId: id }
		});
	});

/** Those of a conference who left a way to be reached and have not been told the newest answer; for the office alone. */
export async function listUntold(ctx: Context, dialogueId: Id) {
	insist(canPrepare(ctx.actor));
	const questions = (await questionsOf(ctx, dialogueId)).filter(
		({ canBeReached, answerId, told }) => canBeReached && answerId && !told
	);
	const askers = await askersOf(
		ctx,
		questions.map(({ id }) => id)
	);
	const of = new Map(askers.map((asker) => [asker.questionId, asker]));
	return questions.map((question) => ({ question, asker: of.get(question.id)! }));
}

/** Whoever asked was told the newest answer: by telephone, letter or in person. Said twice, it is kept once. */
export const tellAsker = (ctx: Context, id: Id, { way, on, verdict }: NewTelling): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const question = await lockQuestion(ctx, id);
		insist(canSeeAsker(ctx.actor, question.ownerId));
		const { answerId } = question;
		if (!answerId) throw new Refusal('dialogues.nothing-to-tell', 409);
		if (on > today(ctx.clock)) throw new Refusal('dialogues.told-in-the-future', 400, { field: 'on' });
		if (on < question.answeredOn!) throw new Refusal('dialogues.told-before-answered', 400, { field: 'on' });
		const isNew = await insertTelling(ctx, {
			...{ id: newId(), questionId: id, answerId, way, on, verdict, enteredBy: ctx.actor.memberId }
		});
		if (isNew)
			await record(ctx, 'dialogue-question.asker-told', {
				...{ subjectType: 'dialogue-question', subjectId: id, to: { answerId, way, on, verdict } }
			});
	});
