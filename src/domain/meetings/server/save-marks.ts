import { holds, type Channel } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Meeting } from '../meeting.ts';
import { canCallRoll } from '../policy.ts';
import { placesRight, saysTheSame, type Mark, type RollLine } from '../roll.ts';
import { getMeeting, rollOfMeeting } from './get-meeting.ts';
import { holdPhase } from './queries.ts';
import { deleteMark, upsertMarks } from './roll-queries.ts';

/** How marks came to be entered: on the spot (nothing said), or from a sheet with its code. */
export type Entry = { paperSheet?: string | null };

/**
 * Keeps what was seen of members of one cell at one meeting: all of it, or, when a single mark cannot be kept, none.
 * A member who is not expected in that cell is refused (403). Answers the lines of those members as they are kept now.
 */
export const saveMarks = (
	ctx: Context,
	meetingId: Id,
	unitId: Id,
	marks: Mark[],
	entry: Entry = {}
): Promise<RollLine[]> =>
	transaction(ctx, async (ctx) => {
		await holdPhase(ctx, meetingId);
		const meeting = await getMeeting(ctx, meetingId);
		if (!meeting.unitIds.includes(unitId)) throw notFound();
		insist(canCallRoll(ctx.actor, { unitId, phase: meeting.phase }));
		insistOnItsTime(ctx, meeting);
		const memberIds = [...new Set(marks.map((mark) => mark.memberId))];
		if (memberIds.length === 0) return [];
		const lines = await rollOfMeeting(ctx, meeting, [unitId], memberIds);
		const changed = lastOfEach(marks).filter((mark) => changes(ctx, mark, meeting, lines));
		if (changed.length === 0) return lines;

		const said = changed
			.filter((mark) => mark.present !== null)
			.map((mark) => ({ ...mark, channel: channelOf(ctx, unitId, entry, mark) }));
		if (said.length) await upsertMarks(ctx, meetingId, unitId, said, entry.paperSheet ?? null);
		for (const mark of changed) if (mark.present === null) await deleteMark(ctx, meetingId, mark);
		await record(ctx, 'roll.marked', {
			subjectType: 'meeting',
			subjectId: meetingId,
			channel: channelOf(ctx, unitId, entry, changed[0]!),
			from: changed.flatMap((mark) => before(mark, lines)),
			to: { unitId, paperSheet: entry.paperSheet ?? null, marks: changed }
		});
		return rollOfMeeting(ctx, meeting, [unitId], memberIds);
	});

/** When the same call of the same person is marked twice at once, the last word counts. */
const lastOfEach = (marks: Mark[]): Mark[] => [
	...new Map(marks.map((mark) => [`${mark.memberId} ${mark.part}`, mark])).values()
];

/** The roll is called from the day of the meeting on. */
function insistOnItsTime(ctx: Context, meeting: Meeting) {
	if (meeting.phase === 'draft') throw new Refusal('meetings.not-announced', 409);
	if (meeting.phase === 'cancelled') throw new Refusal('meetings.cancelled', 409);
	if (today(ctx.clock) < dateOf(meeting.startsAt)) throw new Refusal('meetings.before-its-day', 409);
}

/** Whether a mark says something new. One that cannot be true, or is of somebody else's member, refuses the whole. */
function changes(ctx: Context, mark: Mark, meeting: Meeting, lines: RollLine[]): boolean {
	const line = lines.find((one) => one.memberId === mark.memberId);
	if (!line) throw new Refusal('meetings.not-of-this-cell', 403);
	const places = placesRight(mark, meeting);
	if (!places.allowed) throw new Refusal(places.code, 400, { name: line.fullName });
	const kept = line.marks.find((one) => one.part === mark.part);
	const seenEarlier = kept && mark.notedAt && mark.notedAt < kept.notedAt;
	return !seenEarlier && !saysTheSame(kept, mark);
}

/** What the line said before, for the journal. */
const before = (mark: Mark, lines: RollLine[]) =>
	(lines.find((line) => line.memberId === mark.memberId)?.marks ?? [])
		.filter((kept) => kept.part === mark.part)
		.map(({ present, arrivedAt, leftAt, part }) => ({
			memberId: mark.memberId,
			part,
			present,
			arrivedAt,
			leftAt
		}));

/** Paper before all; then without a network; then whose cell it is. */
function channelOf(ctx: Context, unitId: Id, entry: Entry, mark: Mark): Channel {
	if (entry.paperSheet) return 'paper';
	if (mark.offline) return 'offline';
	return holds(ctx.actor, 'cell-leader', unitId) ? 'self' : 'on-behalf';
}
