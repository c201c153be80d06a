import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { listedPeople, type ListedPerson } from '../listed-answer.ts';
import { seesAnswers } from '../policy.ts';
import { answersOf } from './answer-queries.ts';
import { newestLinesToAnswer } from './read-result.ts';
import { obligationsOf } from './result-queries.ts';

export type PersonAnswered = ListedPerson & {
	wordsBy: string | null;
	concludedBy: string | null;
	shortcomingId: Id | null;
};

/** Everybody for whom the cells of a session answer, with what was answered. Says nothing of who may see it. */
export async function listedOf(ctx: Context, sessionId: Id): Promise<PersonAnswered[]> {
	const [lines, answers] = await Promise.all([
		newestLinesToAnswer(ctx, sessionId),
		answersOf(ctx, sessionId)
	]);
	return listedPeople(lines, answers).map((person) => {
		const answer = answers.find((one) => one.memberId === person.memberId);
		return {
			...person,
			wordsBy: answer?.wordsBy ?? null,
			concludedBy: answer?.concludedBy ?? null,
			shortcomingId: answer?.shortcomingId ?? null
		};
	});
}

/** What one cell answers, with the day by which; refuses (404) a cell of which this person learns nothing. */
export async function getCellAnswer(ctx: Context, sessionId: Id, unitId: Id) {
	if (!seesAnswers(ctx.actor, unitId)) throw notFound();
	const [people, obligations] = await Promise.all([listedOf(ctx, sessionId), obligationsOf(ctx, sessionId)]);
	const dueOn = obligations.find((one) => one.unitId === unitId)?.dueOn;
	if (dueOn === undefined) throw notFound();
	return { people: people.filter((person) => person.unitId === unitId), dueOn };
}

/** One listed person; found by themselves and by those who read their cell's answers, by nobody else (404). */
export async function getListed(ctx: Context, sessionId: Id, memberId: Id): Promise<PersonAnswered> {
	const person = (await listedOf(ctx, sessionId)).find((one) => one.memberId === memberId);
	if (!person) throw notFound();
	if (ctx.actor.memberId !== memberId && !seesAnswers(ctx.actor, person.unitId)) throw notFound();
	return person;
}

/** What a session's list says of this person themselves, if it names them. */
export const findOwnListing = async (ctx: Context, sessionId: Id): Promise<PersonAnswered | null> =>
	(await listedOf(ctx, sessionId)).find((one) => one.memberId === ctx.actor.memberId) ?? null;

/** About whom something was concluded already. */
export const listConcluded = async (ctx: Context, sessionId: Id): Promise<Id[]> =>
	(await answersOf(ctx, sessionId)).filter((one) => one.conclusion !== null).map((one) => one.memberId);
