import { questionStates } from '#domain/dialogues/question.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { dialoguesPerPage, getDialogue, listQuestions, listTopics } from '#domain/dialogues/server/index.ts';
import { questionWords } from '#domain/dialogues/words/question-words.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const dialogue = await getDialogue(ctx, params.id);
	const topics = await listTopics(ctx);
	const filter = {
		topic: topics.find(({ code }) => code === url.searchParams.get('topic'))?.code,
		state: questionStates.find((state) => state === url.searchParams.get('state')),
		q: url.searchParams.get('q')?.trim().slice(0, 100) || undefined
	};
	const page = pageIn(url);
	const words = questionWords(locale);
	const list = await listQuestions(ctx, dialogue.id, filter, page);
	return {
		...{ dialogue, filter, page, perPage: dialoguesPerPage, total: list.total },
		questions: list.questions.map(
			({ id, code, heading, words, topic, state, merged, hamletName, ownerName }) => ({
				...{ id, code, state, merged, hamletName, ownerName },
				title: heading ?? (words.length > 160 ? `${words.slice(0, 159).trimEnd()}…` : words),
				topic: topics.find((one) => one.code === topic)?.[locale] ?? null
			})
		),
		prepares: canPrepare(ctx.actor).allowed,
		topics: topics.map((one) => ({ value: one.code, label: one[locale] })),
		states: questionStates.map((value) => ({ value, label: words.states[value] }))
	};
}
