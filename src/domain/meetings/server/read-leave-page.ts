import { cellsLedBy, holds } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Meeting } from '../meeting.ts';
import { leaveIsOpen } from '../leave.ts';
import { canDecideLeave } from '../policy.ts';
import { getMeeting, rollOfMeeting } from './get-meeting.ts';
import { findOwnLeave, listLeave } from './list-leave.ts';

/** One's own leave from a meeting, and the cells about whose leave this person decides; refuses (404) whoever is concerned by neither. */
export async function readOwnLeave(ctx: Context, meetingId: Id) {
	const meeting = await announcedMeeting(ctx, meetingId);
	const led = new Set(cellsLedBy(ctx.actor));
	const decides = (unitId: Id) => led.has(unitId) || holds(ctx.actor, 'office');
	const roll = await rollOfMeeting(ctx, meeting);
	const isExpected = roll.some((line) => line.memberId === ctx.actor.memberId);
	const cells = [...Map.groupBy(roll, (line) => line.unitId)]
		.filter(([unitId]) => decides(unitId))
		.map(([unitId, lines]) => ({
			unitId,
			name: lines[0]!.unitName,
			requests: lines.filter((line) => line.leave !== null).length,
			undecided: lines.filter((line) => line.leave === 'asked').length
		}));
	if (!isExpected && cells.length === 0) throw notFound();
	return {
		meeting,
		isExpected,
		own: await findOwnLeave(ctx, meetingId),
		cells,
		mayAsk: leaveIsOpen(meeting.phase)
	};
}

/** A cell's requests, each with whether this person may decide it now. */
export async function readCellLeave(ctx: Context, meetingId: Id, unitId: Id) {
	const meeting = await announcedMeeting(ctx, meetingId);
	const requests = await listLeave(ctx, meetingId, unitId);
	const lines = await rollOfMeeting(ctx, meeting, [unitId]);
	const open = leaveIsOpen(meeting.phase);
	return {
		meeting,
		unitName: lines[0]?.unitName ?? '',
		requests: requests.map((request) => ({
			...request,
			mayDecide: all(canDecideLeave(ctx.actor, request), open)
		})),
		mayEnter: open,
		withoutRequest: lines.filter((line) => line.leave === null)
	};
}

/** A meeting that is announced: before that only the committee knows of it. */
async function announcedMeeting(ctx: Context, meetingId: Id): Promise<Meeting> {
	const meeting = await getMeeting(ctx, meetingId);
	if (meeting.phase === 'draft') throw notFound();
	return meeting;
}
