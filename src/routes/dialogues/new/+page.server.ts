import { isDialogueKind } from '#domain/dialogues/dialogue.ts';
import { dialogueForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { planDialogue } from '#domain/dialogues/server/index.ts';
import { dialogueWords } from '#domain/dialogues/words/dialogue-words.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, url }) {
	const asked = url.searchParams.get('kind') ?? '';
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	return {
		kind: isDialogueKind(asked) ? asked : undefined,
		needed: rules.dialogues.announcedBefore.value,
		// What people read is Vietnamese, whatever language the office works in.
		howToAttend: dialogueWords('vi').form.howToAttendUsual,
		may: permit(ctx, canPrepare(ctx.actor))
	};
}

export const actions = {
	default: formAction(dialogueForm, async (ctx, fields) => `/dialogues/${await planDialogue(ctx, fields)}`)
};
