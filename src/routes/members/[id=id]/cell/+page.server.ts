import { moveForm } from '#domain/membership/forms.ts';
import { canKeepRecords } from '#domain/membership/policy.ts';
import { moveMember, seeMember } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	insist(canKeepRecords(ctx.actor));
	const cells = await listCells(ctx);
	return {
		member,
		cells: cells.filter(({ id }) => id !== member.cellId).map(({ id, name }) => ({ value: id, label: name }))
	};
}

export const actions = {
	default: formAction(moveForm, async (ctx, move, { params }) => {
		await moveMember(ctx, params.id!, move);
		return `/members/${params.id}`;
	})
};
