import * as v from 'valibot';
import { mayStep } from '#domain/accompaniment/cell-request.ts';
import { canAnswerRequest, canTell, canWithdraw } from '#domain/accompaniment/policy.ts';
import { readRequest, tellCell } from '#domain/accompaniment/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const record = await readRequest(ctx, params.id);
	const { request } = record;
	return {
		...record,
		mayAnswer: permit(ctx, all(mayStep('answered', request.state), canAnswerRequest(ctx.actor, request))),
		mayTell: permit(ctx, all(mayStep('told', request.state), canTell(ctx.actor, request))),
		mayWithdraw: permit(ctx, all(mayStep('withdrawn', request.state), canWithdraw(ctx.actor, request)))
	};
}

export const actions = {
	default: formAction(v.object({}), async (ctx, _, { params }) => {
		await tellCell(ctx, params.id!);
		return `/cell-requests/${params.id}`;
	})
};
