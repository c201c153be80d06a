import { cellNameForm } from '#domain/organization/forms.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { openCell } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export function load({ locals: { ctx } }) {
	insist(canKeepCells(ctx.actor));
}

export const actions = {
	default: formAction(
		cellNameForm,
		async (ctx, { name, from }) => `/cells/${await openCell(ctx, name, from)}/kind`
	)
};
