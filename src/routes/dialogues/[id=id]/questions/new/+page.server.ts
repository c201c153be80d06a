import { canBeAsked } from '#domain/dialogues/dialogue.ts';
import { questionForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { enterQuestion, getDialogue, listTopics } from '#domain/dialogues/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const dialogue = await getDialogue(ctx, params.id);
	const day = today(ctx.clock);
	return {
		...{ dialogue, entry: newId() },
		// The code of the card before, to be told to whoever asked; it opens nothing but the answer.
		saved: /^\d{9}$/.exec(url.searchParams.get('saved') ?? '')?.[0] ?? null,
		source: dialogue.heldOn > day ? 'beforehand' : 'hall',
		topics: (await listTopics(ctx)).map((one) => ({ value: one.code, label: one[locale] })),
		hamlets: (await listHamlets(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		may: permit(ctx, all(canPrepare(ctx.actor), canBeAsked(dialogue, 'beforehand', day)))
	};
}

export const actions = {
	default: formAction(questionForm, async (ctx, asked, { params }) => {
		const code = await enterQuestion(ctx, params.id!, asked);
		return `/dialogues/${params.id}/questions/new?saved=${code}`;
	})
};
