import { getDialogue, listUntold } from '#domain/dialogues/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	return {
		dialogue,
		untold: (await listUntold(ctx, dialogue.id)).map(({ question, asker }) => ({
			...{ id: question.id, name: asker.name, reach: asker.reach },
			...{ title: question.heading ?? question.words, answer: question.answer ?? '' }
		}))
	};
}
