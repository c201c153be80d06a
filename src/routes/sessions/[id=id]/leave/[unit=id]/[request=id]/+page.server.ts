import { verdictForm } from '#domain/meetings/forms.ts';
import { decideLeave, readCellLeave } from '#domain/meetings/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, unitName, requests } = await readCellLeave(ctx, params.id, params.unit);
	const request = requests.find((one) => one.id === params.request);
	if (!request) throw notFound();
	const { fullName, reason, state, decisionWords } = request;
	return {
		back: `/sessions/${meeting.id}/leave/${params.unit}`,
		title: meeting.title,
		unitName,
		request: { fullName, reason, state, decisionWords },
		mayDecide: permit(ctx, request.mayDecide)
	};
}

export const actions = {
	default: formAction(verdictForm, async (ctx, verdict, { params }) => {
		await decideLeave(ctx, params.request!, verdict);
		return `/sessions/${params.id}/leave/${params.unit}`;
	})
};
