import { selectionForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { isUnderWay } from '#domain/supervision/round.ts';
import { getRound, handPick, listPickable } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const may = all(canInspect(ctx.actor), isUnderWay(round));
	return {
		round,
		choices: may.allowed
			? (await listPickable(ctx, round)).map(({ id, reference, task, ownerName }) => ({
					value: id,
					label: `${reference} · ${task} (${ownerName})`
				}))
			: [],
		may: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(selectionForm, async (ctx, { action, reason }, { params }) => {
		await handPick(ctx, params.id!, action, reason);
		return `/inspection/rounds/${params.id}`;
	})
};
