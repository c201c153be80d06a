import { leaveForForm } from '#domain/meetings/forms.ts';
import { askLeave, readCellLeave } from '#domain/meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, unitName, withoutRequest, mayEnter } = await readCellLeave(ctx, params.id, params.unit);
	return {
		back: `/sessions/${meeting.id}/leave/${params.unit}`,
		title: meeting.title,
		unitName,
		members: withoutRequest.map(({ memberId, fullName }) => ({ value: memberId, label: fullName })),
		mayEnter: permit(ctx, mayEnter)
	};
}

export const actions = {
	default: formAction(leaveForForm, async (ctx, { member, reason, how }, { params }) => {
		await askLeave(ctx, params.id!, { memberId: member, reason, fromPaper: how === 'paper' });
		return `/sessions/${params.id}/leave/${params.unit}`;
	})
};
