import { mayStep } from '#domain/accompaniment/cell-request.ts';
import { withdrawalForm } from '#domain/accompaniment/forms.ts';
import { canWithdraw } from '#domain/accompaniment/policy.ts';
import { getRequest, withdrawRequest } from '#domain/accompaniment/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const request = await getRequest(ctx, params.id);
	return {
		request,
		mayWithdraw: permit(ctx, all(canWithdraw(ctx.actor, request), mayStep('withdrawn', request.state)))
	};
}

export const actions = {
	default: formAction(withdrawalForm, async (ctx, { reason }, { params }) => {
		await withdrawRequest(ctx, params.id!, reason);
		return `/cell-requests/${params.id}`;
	})
};
