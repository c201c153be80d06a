import { planForm } from '#domain/rectification/forms.ts';
import { canPlan } from '#domain/rectification/policy.ts';
import {
	getShortcoming,
	listPossibleOwners,
	planCorrectiveAction
} from '#domain/rectification/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const shortcoming = await getShortcoming(ctx, params.id);
	const answer = canPlan(ctx.actor, shortcoming);
	const { rectification } = await rulesOf(ctx, shortcoming.ruleSetId);
	const owners = answer.allowed
		? await listPossibleOwners(ctx, shortcoming.unitId)
		: { members: [], postHolders: [] };
	return {
		shortcoming,
		owners: [...owners.members, ...owners.postHolders].map(({ id, name }) => ({ value: id, label: name })),
		dueOn: addDays(today(ctx.clock), rectification.usualDeadline.value),
		mayPlan: permit(ctx, answer)
	};
}

export const actions = {
	default: formAction(planForm, async (ctx, { owner, ...plan }, { params }) => {
		await planCorrectiveAction(ctx, params.id!, { ...plan, ownerId: owner });
		return `/shortcomings/${params.id}`;
	})
};
