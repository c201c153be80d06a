import { canBeHeld } from '#domain/dialogues/dialogue.ts';
import { holdingForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { getDialogue, holdDialogue } from '#domain/dialogues/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	return {
		dialogue,
		may: permit(ctx, all(canPrepare(ctx.actor), canBeHeld(dialogue, today(ctx.clock))))
	};
}

export const actions = {
	default: formAction(holdingForm, async (ctx, held, { params }) => {
		await holdDialogue(ctx, params.id!, held);
		return `/dialogues/${params.id}`;
	})
};
