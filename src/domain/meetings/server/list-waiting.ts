import { cellsLedBy, holds } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import type { Part } from '../meeting.ts';
import { meetingPath, rollPath } from '../paths.ts';
import { calledOf } from '../roll.ts';
import { meetingsWords } from '../words.ts';
import { getMeeting, rollOfMeeting } from './get-meeting.ts';
import { undecidedLeave } from './leave-queries.ts';
import { startedMeetings } from './queries.ts';

/** What waits for this person around meetings: leave of others to decide, and rolls to call from the meeting's start until they are complete. */
export const listWaiting = async (ctx: Context): Promise<WaitingItem[]> => [
	...(await leaveToDecide(ctx)),
	...(await rollsToCall(ctx))
];

/** A cell's leaders decide about their members; the office about those whom nobody else in the cell could judge. */
async function leaveToDecide(ctx: Context): Promise<WaitingItem[]> {
	const words = meetingsWords(ctx.locale).waiting;
	const found = await undecidedLeave(ctx, cellsLedBy(ctx.actor), holds(ctx.actor, 'office'));
	return found.map(({ meetingId, kind, unitId, unitName, title, startsAt, requests }) => ({
		id: `leave-${meetingId}-${unitId}`,
		verb: words.decideLeave(requests),
		thing: title,
		forWhom: unitName,
		dueOn: dateOf(startsAt),
		href: `${meetingPath({ id: meetingId, kind })}/leave/${unitId}`,
		button: words.decide
	}));
}

async function rollsToCall(ctx: Context): Promise<WaitingItem[]> {
	const words = meetingsWords(ctx.locale).waiting;
	const waiting: WaitingItem[] = [];
	for (const { meetingId, unitId } of await startedMeetings(ctx, cellsLedBy(ctx.actor))) {
		const meeting = await getMeeting(ctx, meetingId);
		const lines = await rollOfMeeting(ctx, meeting, [unitId]);
		const due: Part[] = meeting.breakEndsAt && ctx.clock.now() >= meeting.breakEndsAt ? [1, 2] : [1];
		const part = due.find((part) => calledOf(lines, part).called < calledOf(lines, part).of);
		if (!part) continue;
		waiting.push({
			id: `roll-${meetingId}-${unitId}`,
			verb: part === 1 ? words.callRoll : words.callRollAgain,
			thing: meeting.title,
			forWhom: lines[0]!.unitName,
			dueOn: dateOf(meeting.startsAt),
			href: `${rollPath(meeting, unitId)}?part=${part}`,
			button: words.call
		});
	}
	return waiting;
}
