import { mayAnnounce, tellBy } from '#domain/cell-meetings/cell-meeting.ts';
import { nothingForm } from '#domain/cell-meetings/meeting-forms.ts';
import { canLead } from '#domain/cell-meetings/meeting-policy.ts';
import { announceCellMeeting, meetingRulesOf, readCellRoll } from '#domain/cell-meetings/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { readMeeting } from '../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting } = await readMeeting(ctx, params.id, 'announce');
	const [rules, { members }] = await Promise.all([
		meetingRulesOf(ctx, meeting),
		readCellRoll(ctx, params.id)
	]);
	const by = tellBy(meeting, rules);
	return {
		...{ meeting, members },
		late: by < today(ctx.clock) ? by : null,
		mayTell: permit(ctx, all(canLead(ctx.actor, meeting), mayAnnounce(meeting, ctx.clock.now())))
	};
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await announceCellMeeting(ctx, params.id!);
		return `/cell-meetings/${params.id}?told`;
	})
};
