import { canPrintCards } from '#domain/dialogues/dialogue.ts';
import { cardsForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { getDialogue, listCards, printCards } from '#domain/dialogues/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const dialogue = await getDialogue(ctx, params.id);
	const cards = await listCards(ctx, dialogue.id);
	const from = Number(url.searchParams.get('from')) || 1;
	return {
		dialogue,
		total: cards.length,
		cards: cards.filter(({ number }) => number >= from).slice(0, 400),
		address: `${url.host}/public/${await getPublicAddress(ctx)}/dialogues/answer`,
		may: permit(ctx, all(canPrepare(ctx.actor), canPrintCards(dialogue.state)))
	};
}

export const actions = {
	default: formAction(cardsForm, async (ctx, { count }, { params }) => {
		const first = await printCards(ctx, params.id!, count);
		return `/dialogues/${params.id}/cards?from=${first}`;
	})
};
