import { planForm } from '#domain/cell-meetings/meeting-forms.ts';
import { offerCellMeeting, planCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { mayPrepare, ...offer } = await offerCellMeeting(ctx, params.unit);
	return { ...offer, mayPrepare: permit(ctx, mayPrepare) };
}

export const actions = {
	default: formAction(planForm, async (ctx, plan, { params }) => {
		const topic = plan.kind === 'thematic' ? plan.topic : '';
		return `/cell-meetings/${await planCellMeeting(ctx, params.unit!, { ...plan, topic })}`;
	})
};
