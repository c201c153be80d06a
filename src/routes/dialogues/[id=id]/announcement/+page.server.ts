import { daysBefore, isPlanned } from '#domain/dialogues/dialogue.ts';
import { announcementForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { announceDialogue, getDialogue } from '#domain/dialogues/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	const day = today(ctx.clock);
	const { rules } = await citizenRulesAsOf(ctx, day);
	return {
		dialogue,
		days: daysBefore(day, dialogue.heldOn),
		needed: rules.dialogues.announcedBefore.value,
		may: permit(ctx, all(canPrepare(ctx.actor), isPlanned(dialogue.state)))
	};
}

export const actions = {
	default: formAction(announcementForm, async (ctx, said, { params }) => {
		await announceDialogue(ctx, params.id!, said);
		return `/dialogues/${params.id}`;
	})
};
