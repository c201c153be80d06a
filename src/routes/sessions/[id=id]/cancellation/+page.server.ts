import { cancellationForm } from '#domain/study/forms.ts';
import { canPlan } from '#domain/study/policy.ts';
import { cancelSession, getSession } from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	insist(canPlan(ctx.actor));
	return {
		session,
		permit: permit(ctx, all(canPlan(ctx.actor), mayNow('cancel', session, ctx.clock.now())))
	};
}

export const actions = {
	default: formAction(cancellationForm, async (ctx, { reason }, { params }) => {
		await cancelSession(ctx, params.id!, reason);
		return `/sessions/${params.id}`;
	})
};
