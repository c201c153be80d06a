import { scoreForm } from '#domain/cell-meetings/kit-forms.ts';
import { readSheet, scoreMeeting } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readMeeting } from '../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, may } = await readMeeting(ctx, params.id);
	const { criteria, total, grade, max, shares } = await readSheet(ctx, meeting);
	return { meeting: { id: meeting.id, title: meeting.title }, criteria, total, grade, max, shares, may };
}

export const actions = {
	default: formAction(scoreForm, async (ctx, lines, { params }) => {
		await scoreMeeting(ctx, params.id!, lines);
		return `/cell-meetings/${params.id}/score`;
	})
};
