import { today } from '#platform/clock.ts';
import { addDays, dateOf, momentOf, timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { cellMeetingRoad, mayAnnounce, mayOpen, type CellMeeting } from '../cell-meeting.ts';
import { attributionOf, lockCellMeeting, type Entry } from './get-cell-meeting.ts';
import { updateCellMeeting } from './meeting-queries.ts';

/** Tells the members: each of them, and whoever follows the cell, sees it from now on. */
export const announceCellMeeting = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, id, 'announce');
		insistNow(mayAnnounce(meeting, ctx.clock.now()));
		await updateCellMeeting(ctx, id, { state: 'announced', announced_at: ctx.clock.now() });
		await record(ctx, 'cell-meeting.announced', { subjectType: 'cell-meeting', subjectId: id });
	});

/** Opens a meeting on its day, or afterwards when it was held on paper: then it began when it was called for. */
export const openCellMeeting = (ctx: Context, id: Id, entry: Entry = {}): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, id, 'open');
		insistNow(mayOpen(meeting, today(ctx.clock)));
		const now = ctx.clock.now();
		const began = entry.fromPaper || now >= meeting.endsAt ? meeting.startsAt : now;
		await updateCellMeeting(ctx, id, { state: 'in-session', opened_at: now, began_at: began });
		await note(ctx, 'cell-meeting.opened', meeting, entry);
	});

/** What is known of the meeting as a whole when it ends. */
export type HallFacts = {
	/** by the clock in the hall, as `19:30` */
	began: string;
	closed: string;
	guests: string;
	feesPaid: number | null;
};

/** Ends a meeting, with when it began and ended by the clock in the hall, who came as a guest, and how many have paid their fees. */
export const endCellMeeting = (ctx: Context, id: Id, facts: HallFacts, entry: Entry = {}): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, id, 'note');
		const state = cellMeetingRoad[meeting.state].end ?? meeting.state;
		await updateCellMeeting(ctx, id, { ...factsOf(meeting, facts), state, ended_at: ctx.clock.now() });
		await note(
			ctx,
			state === meeting.state ? 'cell-meeting.facts-noted' : 'cell-meeting.ended',
			meeting,
			entry
		);
	});

function factsOf(meeting: CellMeeting, { began, closed, guests, feesPaid }: HallFacts) {
	const day = dateOf(meeting.startsAt);
	const began_at = momentOf(day, began);
	// A meeting that begins in the evening may end after midnight, never on an earlier hour of the same evening.
	const nextDay = closed < began && timeOf(meeting.endsAt) < timeOf(meeting.startsAt);
	const closed_at = momentOf(nextDay ? addDays(day, 1) : day, closed);
	if (closed_at <= began_at) throw new Refusal('meetings.ends-before-it-starts', 400, { field: 'closed' });
	return { began_at, closed_at, guests, fees_paid: feesPaid };
}

/** Goes on with a meeting that was ended too soon. */
export const resumeCellMeeting = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, id, 'resume');
		await updateCellMeeting(ctx, id, { state: 'in-session', ended_at: null });
		await note(ctx, 'cell-meeting.resumed', meeting);
	});

/** Opens what was signed for a correction, for a reason. What was signed stays readable as it was. */
export const reopenCellMeeting = (ctx: Context, id: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, id, 'reopen');
		await updateCellMeeting(ctx, id, { state: 'correcting', correction_reason: reason });
		await note(ctx, 'cell-meeting.reopened', meeting);
	});

function note(ctx: Context, act: string, meeting: CellMeeting, entry: Entry = {}) {
	const { channel, onBehalfOf } = attributionOf(ctx, meeting, entry);
	return record(ctx, act, { subjectType: 'cell-meeting', subjectId: meeting.id, channel, onBehalfOf });
}
