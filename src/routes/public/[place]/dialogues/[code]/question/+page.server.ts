import { canBeAsked } from '#domain/dialogues/dialogue.ts';
import { publicQuestionForm } from '#domain/dialogues/forms.ts';
import { askPublicly, getPublicDialogue, listTopics } from '#domain/dialogues/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { guarded } from '#web/server/flood.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { title, slug, ...dialogue } = await getPublicDialogue(ctx, params.code);
	return {
		...{ title, slug, place: params.place, entry: newId() },
		topics: (await listTopics(ctx)).map((one) => ({ value: one.code, label: one[locale] })),
		hamlets: (await listHamlets(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		may: permit(ctx, canBeAsked(dialogue, 'public-page', today(ctx.clock)))
	};
}

export const actions = {
	default: formAction(publicQuestionForm, async (ctx, asked, event) => {
		guarded(event, 'dialogue question');
		return { code: await askPublicly(ctx, event.params.code!, asked) };
	})
};
