import { isTheMoment } from '#domain/rectification/corrective-action.ts';
import { ownerForm } from '#domain/rectification/forms.ts';
import { canSteer } from '#domain/rectification/policy.ts';
import { changeOwner, getCorrectiveAction, listPossibleOwners } from '#domain/rectification/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	const answer = all(canSteer(ctx.actor, action), isTheMoment(action, 'owner-changed'));
	const owners = answer.allowed
		? await listPossibleOwners(ctx, action.unitId)
		: { members: [], postHolders: [] };
	return {
		action,
		owners: [...owners.members, ...owners.postHolders]
			.filter(({ id }) => id !== action.ownerId)
			.map(({ id, name }) => ({ value: id, label: name })),
		may: permit(ctx, answer)
	};
}

export const actions = {
	default: formAction(ownerForm, async (ctx, { newOwner, words }, { params }) => {
		await changeOwner(ctx, params.id!, { newOwnerId: newOwner, words });
		return `/corrective-actions/${params.id}`;
	})
};
