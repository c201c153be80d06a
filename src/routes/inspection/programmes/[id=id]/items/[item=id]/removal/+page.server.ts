import { nothingForm } from '#domain/supervision/forms.ts';
import { canKeepProgramme } from '#domain/supervision/policy.ts';
import { mayBeChanged } from '#domain/supervision/programme.ts';
import { getItem, removeItem } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { item, programme } = await getItem(ctx, params.item);
	return {
		item,
		programme,
		may: permit(ctx, all(canKeepProgramme(ctx.actor), mayBeChanged(programme)))
	};
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await removeItem(ctx, params.id!, params.item!);
		return `/inspection/programmes/${params.id}`;
	})
};
