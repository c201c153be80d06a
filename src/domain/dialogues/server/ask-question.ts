import { randomInt } from 'node:crypto';
import { listHamlets } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { isPublic } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canBeAsked, canPrintCards } from '../dialogue.ts';
import type { NewQuestion, PublicQuestion } from '../forms.ts';
import { canPrepare } from '../policy.ts';
import type { QuestionSource } from '../question.ts';
import type { Dialogue } from './dialogue-queries.ts';
import { lockDialogue } from './keep-dialogue.ts';
import {
	cardsOf,
	findCard,
	insertAnswer,
	insertAsker,
	insertCards,
	insertQuestion,
	saveQuestion
} from './asking-queries.ts';
import { findQuestion, findQuestionByCode } from './question-queries.ts';
import { getPublicDialogue } from './read-public.ts';

/** Anybody asks through the public page; answers the code by which the answer is found. */
export const askPublicly = (ctx: Context, slug: string, asked: PublicQuestion): Promise<string> =>
	transaction(ctx, async (ctx) => {
		const { id } = await getPublicDialogue(ctx, slug);
		const dialogue = await lockDialogue(ctx, id);
		insistNow(canBeAsked(dialogue, 'public-page', today(ctx.clock)));
		return keepQuestion(ctx, dialogue, { ...asked, source: 'public-page' });
	});

/** The office enters a question from a card or from what somebody said; an answer that was given at once is kept with it. */
export const enterQuestion = (ctx: Context, dialogueId: Id, asked: NewQuestion): Promise<string> =>
	transaction(ctx, async (ctx) => {
		const dialogue = await lockDialogue(ctx, dialogueId);
		insist(canPrepare(ctx.actor));
		insistNow(canBeAsked(dialogue, asked.source, today(ctx.clock)));
		const { cardCode } = asked;
		if (cardCode) await insistFreeCard(ctx, dialogueId, asked.entry, cardCode);
		if (asked.answer && !asked.givenBy)
			throw new Refusal('dialogues.given-by-missing', 400, { field: 'givenBy' });
		return keepQuestion(ctx, dialogue, asked);
	});

type Asked = PublicQuestion & {
	source: QuestionSource;
	cardCode?: string | null;
	answer?: string | null;
	givenBy?: string;
};

async function keepQuestion(ctx: Context, dialogue: Dialogue, asked: Asked): Promise<string> {
	await insistKnown(ctx, asked);
	const code = asked.cardCode ?? newCode();
	const byPublic = isPublic(ctx.actor);
	const isNew = await insertQuestion(ctx, {
		...{ id: asked.entry, dialogueId: dialogue.id, code, source: asked.source, words: asked.words },
		...{ topic: asked.topic, hamletId: asked.hamlet, askedOn: today(ctx.clock) },
		...{ enteredBy: byPublic ? null : ctx.actor.memberId, channel: byPublic ? 'self' : 'paper' }
	});
	// Sent twice, it is kept once, and the code is the one of the first time.
	if (!isNew) return codeOfSame(ctx, dialogue.id, asked);
	if (asked.name || asked.reach) await insertAsker(ctx, asked.entry, asked.name, asked.reach);
	await record(ctx, 'dialogue-question.asked', {
		...{ subjectType: 'dialogue-question', subjectId: asked.entry },
		channel: byPublic ? 'self' : 'paper',
		to: { dialogueId: dialogue.id, source: asked.source, topic: asked.topic, hamletId: asked.hamlet }
	});
	if (asked.answer) await answerAtOnce(ctx, asked);
	return code;
}

async function answerAtOnce(ctx: Context, { entry, answer, givenBy }: Asked): Promise<void> {
	const id = newId();
	const [on, channel] = [today(ctx.clock), 'paper'] as const;
	await insertAnswer(ctx, {
		...{ id, questionId: entry, kind: 'on-the-spot', words: answer!, givenBy: givenBy!, on, channel }
	});
	await saveQuestion(ctx, entry, { state: 'answered' });
	await record(ctx, 'dialogue-question.answered', {
		...{ subjectType: 'dialogue-question', subjectId: entry, channel: 'paper' },
		to: { answerId: id, kind: 'on-the-spot', on }
	});
}

async function codeOfSame(ctx: Context, dialogueId: Id, { entry, words }: Asked): Promise<string> {
	const there = await findQuestion(ctx, entry);
	if (there?.dialogueId !== dialogueId || there.words !== words)
		throw new Refusal('platform.changed-meanwhile', 409);
	return there.code;
}

/** A topic of the rules, a hamlet of the commune: whatever else was sent is nobody’s choice. */
async function insistKnown(ctx: Context, { topic, hamlet }: Asked): Promise<void> {
	if (topic && !(await listTopics(ctx)).some(({ code }) => code === topic))
		throw new Refusal('dialogues.topic-missing', 400, { field: 'topic' });
	if (hamlet && !(await listHamlets(ctx)).some(({ id }) => id === hamlet))
		throw new Refusal('dialogues.hamlet-unknown', 400, { field: 'hamlet' });
}

async function insistFreeCard(ctx: Context, dialogueId: Id, entry: Id, code: string): Promise<void> {
	const card = await findCard(ctx, code);
	if (card?.dialogueId !== dialogueId)
		throw new Refusal('dialogues.card-unknown', 409, { field: 'cardCode' });
	const used = await findQuestionByCode(ctx, code);
	if (used && used.id !== entry) throw new Refusal('dialogues.card-used', 409, { field: 'cardCode' });
}

/** What people speak about, as the rules in force name it; the same list as that of cases. */
export async function listTopics(ctx: Context): Promise<{ code: string; vi: string; en: string }[]> {
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	return rules.cases.topics.value.map(({ code, vi, en }) => ({ code, vi, en }));
}

/** Prints so many more cards: each is given a number and a code of its own. */
export const printCards = (ctx: Context, dialogueId: Id, count: number): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const { state } = await lockDialogue(ctx, dialogueId);
		insist(canPrepare(ctx.actor));
		insistNow(canPrintCards(state));
		const before = await cardsOf(ctx, dialogueId);
		const first = (before.at(-1)?.number ?? 0) + 1;
		if (before.length + count > mostCards)
			throw new Refusal('dialogues.too-many-cards', 409, { field: 'count', most: mostCards });
		const cards = Array.from({ length: count }, (_, i) => ({ code: newCode(), number: first + i }));
		if (cards.length) await insertCards(ctx, dialogueId, cards);
		await record(ctx, 'dialogue-cards.printed', {
			...{ subjectType: 'dialogue', subjectId: dialogueId, to: { from: first, count } }
		});
		return first;
	});

const mostCards = 2000;

/** The cards of a conference, for whoever prepares it. */
export async function listCards(ctx: Context, dialogueId: Id) {
	insist(canPrepare(ctx.actor));
	return cardsOf(ctx, dialogueId);
}

/** Nine digits that nobody can guess. */
const newCode = (): string => String(randomInt(0, 1_000_000_000)).padStart(9, '0');
