import { canBeAsked, resultsDueOn } from '#domain/dialogues/dialogue.ts';
import {
	carriedPublicly,
	findPublicResults,
	getPublicDialogue,
	publishedWithin
} from '#domain/dialogues/server/index.ts';
import { today } from '#platform/clock.ts';

export async function load({ locals: { ctx }, params }) {
	const { id, ...dialogue } = await getPublicDialogue(ctx, params.code);
	return {
		dialogue,
		place: params.place,
		carried: await carriedPublicly(ctx, id),
		results: await findPublicResults(ctx, params.code),
		resultsDueOn: resultsDueOn(dialogue.heldOn, await publishedWithin(ctx)),
		takesQuestions: canBeAsked(dialogue, 'public-page', today(ctx.clock)).allowed
	};
}
