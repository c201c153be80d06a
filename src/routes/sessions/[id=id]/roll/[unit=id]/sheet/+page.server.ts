import { sheetCode } from '#domain/meetings/roll.ts';
import { readCellRoll } from '#domain/meetings/server/index.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, parts, unitName, lines } = await readCellRoll(ctx, params.id, params.unit, 1);
	return {
		back: `/sessions/${params.id}/roll/${params.unit}`,
		code: sheetCode(params.id, params.unit),
		title: meeting.title,
		place: meeting.place,
		time: timeOf(meeting.startsAt),
		date: showDate(dateOf(meeting.startsAt)),
		parts: parts.map(({ part, from, to }) => ({ part, from: timeOf(from), to: timeOf(to) })),
		unitName,
		people: lines.map(({ memberId, fullName, exempt, leave }) => ({ memberId, fullName, exempt, leave }))
	};
}
