import { mayStep } from '#domain/cell-meetings/cell-meeting.ts';
import { planForm } from '#domain/cell-meetings/meeting-forms.ts';
import { canPrepare } from '#domain/cell-meetings/meeting-policy.ts';
import { changeCellMeeting, meetingRulesOf } from '#domain/cell-meetings/server/index.ts';
import { dateOf, timeOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { listPeople, readMeeting } from '../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting } = await readMeeting(ctx, params.id);
	const rules = await meetingRulesOf(ctx, meeting);
	return {
		meeting: { id: meeting.id, title: meeting.title },
		offered: {
			...meeting,
			date: dateOf(meeting.startsAt),
			start: timeOf(meeting.startsAt),
			end: timeOf(meeting.endsAt)
		},
		people: await listPeople(ctx, meeting),
		lasts: { alone: rules.lastsAtLeast.value, together: rules.lastsTogetherAtLeast.value },
		mayChange: permit(ctx, all(canPrepare(ctx.actor, meeting.unitId), mayStep('change', meeting)))
	};
}

export const actions = {
	default: formAction(planForm, async (ctx, { kind: _, ...plan }, { params }) => {
		await changeCellMeeting(ctx, params.id!, plan);
		return `/cell-meetings/${params.id}`;
	})
};
