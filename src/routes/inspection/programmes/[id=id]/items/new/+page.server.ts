import { itemForm } from '#domain/supervision/forms.ts';
import { canKeepProgramme } from '#domain/supervision/policy.ts';
import { mayBeChanged } from '#domain/supervision/programme.ts';
import { addItem, getProgramme } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { listInspectorChoices, listPlaceChoices } from '../../../../choices.ts';

export async function load({ locals: { ctx }, params }) {
	const { programme } = await getProgramme(ctx, params.id);
	return {
		programme,
		inspectors: await listInspectorChoices(ctx),
		places: await listPlaceChoices(ctx),
		may: permit(ctx, all(canKeepProgramme(ctx.actor), mayBeChanged(programme)))
	};
}

export const actions = {
	default: formAction(itemForm, async (ctx, { when, theme, lead, units }, { params }) => {
		await addItem(ctx, params.id!, {
			...(when as { month: number; quarter: null }),
			theme,
			leadId: lead,
			unitIds: units
		});
		return `/inspection/programmes/${params.id}`;
	})
};
