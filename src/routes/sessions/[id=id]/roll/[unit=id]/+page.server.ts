import { changedEntries, markOf } from '#domain/meetings/grid-line.ts';
import { rollForm } from '#domain/meetings/forms.ts';
import { sheetCode } from '#domain/meetings/roll.ts';
import { readCellRoll, saveMarks } from '#domain/meetings/server/index.ts';
import { dateOf, timeOf } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

const partIn = (url: URL) => (url.searchParams.get('part') === '2' ? 2 : 1);
const isPaper = (url: URL) => url.searchParams.get('paper') === '1';

export async function load({ locals: { ctx }, params, url }) {
	const { meeting, mayCall, ...roll } = await readCellRoll(ctx, params.id, params.unit, partIn(url));
	return {
		...roll,
		meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
		date: dateOf(meeting.startsAt),
		unitId: params.unit,
		paper: isPaper(url),
		code: sheetCode(params.id, params.unit),
		mayCall: permit(ctx, mayCall),
		memberId: ctx.actor.memberId
	};
}

export const actions = {
	default: formAction(rollForm, async (ctx, fields, { params, url }) => {
		const { id, unit } = params as { id: string; unit: string };
		const { meeting, part, lines } = await readCellRoll(ctx, id, unit, partIn(url));
		const marks = changedEntries(fields, lines).map((entry) => markOf(entry, part, meeting));
		await saveMarks(ctx, id, unit, marks, { paperSheet: isPaper(url) ? sheetCode(id, unit) : null });
		return { saved: timeOf(ctx.clock.now()) };
	})
};
