import { isPlanned } from '#domain/dialogues/dialogue.ts';
import { dialogueForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { changeDialogue, getDialogue } from '#domain/dialogues/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	return {
		dialogue,
		needed: rules.dialogues.announcedBefore.value,
		may: permit(ctx, all(canPrepare(ctx.actor), isPlanned(dialogue.state)))
	};
}

export const actions = {
	default: formAction(dialogueForm, async (ctx, fields, { params }) => {
		await changeDialogue(ctx, params.id!, fields);
		return `/dialogues/${params.id}`;
	})
};
