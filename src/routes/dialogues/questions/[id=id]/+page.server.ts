import { canPrepare, canSeeAsker } from '#domain/dialogues/policy.ts';
import { canBeAnswered, canBePromised, canBeSetAside } from '#domain/dialogues/question.ts';
import { listTopics, readQuestion } from '#domain/dialogues/server/index.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const read = await readQuestion(ctx, params.id);
	const { question, dialogue } = read;
	const prepares = canPrepare(ctx.actor);
	const isOut = dialogue.resultsPublishedOn ? no('dialogues.results-published-already') : yes;
	return {
		...read,
		topic: (await listTopics(ctx)).find(({ code }) => code === question.topic)?.[locale] ?? null,
		others: read.others.map(({ id, code, heading, words }) => ({ id, code, title: heading ?? words })),
		may: {
			group: permit(ctx, all(prepares, isOut)),
			answer: permit(ctx, all(prepares, canBeAnswered(question))),
			promise: permit(ctx, all(prepares, canBePromised(question))),
			setAside: permit(ctx, all(prepares, canBeSetAside(question))),
			tell: permit(
				ctx,
				all(
					canSeeAsker(ctx.actor, question.ownerId),
					question.answerId ? yes : no('dialogues.nothing-to-tell')
				)
			)
		}
	};
}
