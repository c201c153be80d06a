import { factsForm } from '#domain/membership/forms.ts';
import { canKeepRecords } from '#domain/membership/policy.ts';
import { changeMember, seeMember } from '#domain/membership/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	insist(canKeepRecords(ctx.actor));
	return { member };
}

export const actions = {
	default: formAction(factsForm, async (ctx, { born, ...facts }, { params }) => {
		await changeMember(ctx, params.id!, { ...facts, ...born });
		return `/members/${params.id}`;
	})
};
