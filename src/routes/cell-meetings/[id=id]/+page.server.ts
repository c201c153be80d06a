import { mayOpen, mayStep, minutesBy, minutesShort, tellBy } from '#domain/cell-meetings/cell-meeting.ts';
import { nothingForm } from '#domain/cell-meetings/meeting-forms.ts';
import { canLead, canPrepare, readsMinutes, seesProceedings } from '#domain/cell-meetings/meeting-policy.ts';
import {
	issuedKinds,
	listMeetingsOf,
	openCellMeeting,
	readRecord,
	resumeCellMeeting,
	getCellMeeting
} from '#domain/cell-meetings/server/index.ts';
import { listIssued } from '#domain/documents/server/index.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { overviewOf } from './overview.ts';

export async function load({ locals: { ctx }, params, url }) {
	const meeting = await getCellMeeting(ctx, params.id);
	const day = dateOf(meeting.startsAt);
	const [record, sameDay, issued] = await Promise.all([
		readRecord(ctx, meeting),
		listMeetingsOf(ctx, [meeting.unitId], day, day),
		listIssued(ctx, [meeting.id], Object.values(issuedKinds))
	]);
	const lead = canLead(ctx.actor, meeting);
	const prepare = canPrepare(ctx.actor, meeting.unitId);
	const others = sameDay.filter(({ id }) => id !== meeting.id);
	const has = (kind: string) => issued.some((one) => one.kind === kind);
	const reads = (kind: string) => readsMinutes(ctx.actor, meeting, { issued: has(kind) });
	return {
		...overviewOf(record, { proceedings: seesProceedings(ctx.actor, meeting) }),
		leads: lead.allowed,
		prepares: prepare.allowed,
		isOwn: ctx.actor.cellId === meeting.unitId,
		sees: seesProceedings(ctx.actor, meeting),
		reads: { minutes: reads(issuedKinds.minutes), resolution: reads(issuedKinds.resolution) },
		short: minutesShort(meeting, others, record.rules),
		tellBy: tellBy(meeting, record.rules),
		minutesBy: minutesBy(meeting, record.rules),
		isOver: meeting.endsAt < ctx.clock.now(),
		isToday: today(ctx.clock) >= day,
		justTold: url.searchParams.has('told'),
		may: {
			open: permit(ctx, all(lead, mayOpen(meeting, today(ctx.clock)))),
			paper: permit(ctx, all(lead, mayPaper(meeting, today(ctx.clock)))),
			resume: permit(ctx, all(lead, mayStep('resume', meeting))),
			reopen: permit(ctx, all(lead, mayStep('reopen', meeting)))
		}
	};
}

/** From paper a meeting is entered that is not open yet, or that is being written down. */
const mayPaper = (meeting: Parameters<typeof mayOpen>[0], day: string) =>
	mayStep('note', meeting).allowed ? mayStep('note', meeting) : mayOpen(meeting, day);

export const actions = {
	open: formAction(nothingForm, async (ctx, _, { params }) => {
		await openCellMeeting(ctx, params.id!);
		return `/cell-meetings/${params.id}`;
	}),
	resume: formAction(nothingForm, async (ctx, _, { params }) => {
		await resumeCellMeeting(ctx, params.id!);
		return `/cell-meetings/${params.id}`;
	})
};
