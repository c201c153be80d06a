import { listCells } from '#domain/organization/server/index.ts';
import { sessionForm } from '#domain/study/forms.ts';
import { canPlan } from '#domain/study/policy.ts';
import { planSession } from '#domain/study/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { transaction } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll, keepSessionFiles } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx } }) {
	insist(canPlan(ctx.actor));
	return { cells: await listCells(ctx), permit: permit(ctx, canPlan(ctx.actor)) };
}

export const actions = {
	default: formAction(sessionForm, async (ctx, { plan, files }) => {
		insist(canPlan(ctx.actor));
		const sound = await inspectAll(files);
		return transaction(ctx, async (ctx) => {
			const id = await planSession(ctx, plan);
			await keepSessionFiles(ctx, id, sound);
			return `/sessions/${id}`;
		});
	})
};
