import { canBeCalledOff } from '#domain/dialogues/dialogue.ts';
import { callingOffForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { callOffDialogue, getDialogue } from '#domain/dialogues/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	return { dialogue, may: permit(ctx, all(canPrepare(ctx.actor), canBeCalledOff(dialogue.state))) };
}

export const actions = {
	default: formAction(callingOffForm, async (ctx, said, { params }) => {
		await callOffDialogue(ctx, params.id!, said);
		return `/dialogues/${params.id}`;
	})
};
