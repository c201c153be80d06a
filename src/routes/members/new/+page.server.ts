import { newMemberForm } from '#domain/membership/forms.ts';
import { canKeepRecords } from '#domain/membership/policy.ts';
import { enterMember } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canKeepRecords(ctx.actor));
	return { cells: (await listCells(ctx)).map(({ id, name }) => ({ value: id, label: name })) };
}

export const actions = {
	default: formAction(newMemberForm, async (ctx, { born, unitId, from, ...facts }) => {
		const id = await enterMember(ctx, { ...facts, ...born }, { unitId, from });
		return `/members/${id}`;
	})
};
