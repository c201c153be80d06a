import { listAttachments } from '#domain/documents/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { sessionForm } from '#domain/study/forms.ts';
import { canPlan } from '#domain/study/policy.ts';
import { changeSession, getSession } from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { all, insist } from '#platform/refusal.ts';
import { transaction } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll, keepSessionFiles } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	insist(canPlan(ctx.actor));
	return {
		session,
		cells: await listCells(ctx),
		files: await listAttachments(ctx, [session.id]),
		permit: permit(ctx, all(canPlan(ctx.actor), mayNow('change', session, ctx.clock.now())))
	};
}

export const actions = {
	default: formAction(sessionForm, async (ctx, { plan, files }, { params }) => {
		const { id } = await getSession(ctx, params.id!);
		insist(canPlan(ctx.actor));
		const sound = await inspectAll(files);
		return transaction(ctx, async (ctx) => {
			await changeSession(ctx, id, plan);
			await keepSessionFiles(ctx, id, sound);
			return `/sessions/${id}`;
		});
	})
};
