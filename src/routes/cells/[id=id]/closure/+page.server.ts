import { closureForm } from '#domain/organization/forms.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { closeCell, getCell } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const cell = await getCell(ctx, params.id);
	insist(canKeepCells(ctx.actor));
	return { cell };
}

export const actions = {
	default: formAction(closureForm, async (ctx, { on }, { params }) => {
		await closeCell(ctx, params.id!, on);
		return `/cells/${params.id}`;
	})
};
