import { cellNameForm } from '#domain/organization/forms.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { getCell, renameCell } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const cell = await getCell(ctx, params.id);
	insist(canKeepCells(ctx.actor));
	return { cell };
}

export const actions = {
	default: formAction(cellNameForm, async (ctx, { name, from }, { params }) => {
		await renameCell(ctx, params.id!, name, from);
		return `/cells/${params.id}`;
	})
};
