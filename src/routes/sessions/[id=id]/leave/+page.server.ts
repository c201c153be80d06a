import { leaveForm } from '#domain/meetings/forms.ts';
import { askLeave, readOwnLeave } from '#domain/meetings/server/index.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, mayAsk, ...rest } = await readOwnLeave(ctx, params.id);
	return {
		...rest,
		session: {
			id: meeting.id,
			title: meeting.title,
			time: timeOf(meeting.startsAt),
			date: showDate(dateOf(meeting.startsAt))
		},
		mayAsk: permit(ctx, mayAsk)
	};
}

export const actions = {
	default: formAction(leaveForm, async (ctx, { reason }, { params }) => {
		await askLeave(ctx, params.id!, { reason });
		return `/sessions/${params.id}/leave`;
	})
};
