import { mayStep } from '#domain/accompaniment/cell-request.ts';
import { requestAnswerForm } from '#domain/accompaniment/forms.ts';
import { canAnswerRequest } from '#domain/accompaniment/policy.ts';
import { answerRequest, getRequest, listAnswerers } from '#domain/accompaniment/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const request = await getRequest(ctx, params.id);
	const others = (await listAnswerers(ctx, request)).filter(({ id }) => id !== ctx.actor.memberId);
	return {
		request,
		others,
		mayAnswer: permit(ctx, all(canAnswerRequest(ctx.actor, request), mayStep('answered', request.state)))
	};
}

export const actions = {
	default: formAction(requestAnswerForm, async (ctx, answer, { params }) => {
		await answerRequest(ctx, params.id!, answer);
		return `/cell-requests/${params.id}`;
	})
};
