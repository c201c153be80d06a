import { readCellLeave } from '#domain/meetings/server/index.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, unitName, requests, mayEnter } = await readCellLeave(ctx, params.id, params.unit);
	return {
		session: {
			id: meeting.id,
			title: meeting.title,
			time: timeOf(meeting.startsAt),
			date: showDate(dateOf(meeting.startsAt))
		},
		unitId: params.unit,
		unitName,
		requests: requests.map(({ mayDecide, ...request }) => ({
			...request,
			mayDecide: permit(ctx, mayDecide)
		})),
		mayEnter: permit(ctx, mayEnter)
	};
}
