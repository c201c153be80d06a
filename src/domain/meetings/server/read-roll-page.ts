import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { all, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { gridLine } from '../grid-line.ts';
import { partsOf, type Meeting, type Part } from '../meeting.ts';
import { canCallRoll, canSeeRoll, cellsSeenBy } from '../policy.ts';
import { calledOf, sourcesOf } from '../roll.ts';
import { getMeeting, rollOfMeeting } from './get-meeting.ts';

/** The cells of a meeting whose roll this person may see, with how far each call has come; refuses (404) when there are none. */
export async function readRollProgress(ctx: Context, meetingId: Id) {
	const meeting = await seenMeeting(ctx, meetingId);
	const unitIds = cellsSeenBy(ctx.actor, meeting.unitIds);
	if (unitIds.length === 0) throw notFound();
	const roll = await rollOfMeeting(ctx, meeting, unitIds);
	const parts = partsOf(meeting).map(({ part }) => part);
	const cells = [...Map.groupBy(roll, (line) => line.unitId)].map(([unitId, lines]) => ({
		unitId,
		name: lines[0]!.unitName,
		people: lines.length,
		calls: parts.map((part) => ({ part, ...calledOf(lines, part) }))
	}));
	return { meeting, parts, cells, isOpen: rollIsOpen(ctx, meeting).allowed };
}

/** One cell's roll for one part, as the grid shows it; refuses (404) whoever may not see it. */
export async function readCellRoll(ctx: Context, meetingId: Id, unitId: Id, wanted: Part) {
	const meeting = await seenMeeting(ctx, meetingId);
	if (!meeting.unitIds.includes(unitId) || !canSeeRoll(ctx.actor, unitId).allowed) throw notFound();
	const parts = partsOf(meeting);
	const part = parts.some((one) => one.part === wanted) ? wanted : 1;
	const [roll, rules] = await Promise.all([
		rollOfMeeting(ctx, meeting, [unitId]),
		rulesOf(ctx, meeting.ruleSetId)
	]);
	return {
		meeting,
		parts,
		part,
		unitName: roll[0]?.unitName ?? '',
		lines: roll.map((line) => gridLine(line, part, meeting, rules)),
		progress: calledOf(roll, part),
		sources: sourcesOf(roll, part),
		mayCall: all(canCallRoll(ctx.actor, { unitId, phase: meeting.phase }), rollIsOpen(ctx, meeting))
	};
}

/** A meeting whose roll there can be: before its announcement only the committee knows of it. */
async function seenMeeting(ctx: Context, meetingId: Id): Promise<Meeting> {
	const meeting = await getMeeting(ctx, meetingId);
	if (meeting.phase === 'draft') throw notFound();
	return meeting;
}

/** Whether it is time: from the day of the meeting on, unless it was cancelled. */
function rollIsOpen(ctx: Context, meeting: Meeting): Answer {
	if (meeting.phase === 'cancelled') return no('meetings.cancelled');
	return today(ctx.clock) < dateOf(meeting.startsAt) ? no('meetings.before-its-day') : yes;
}
