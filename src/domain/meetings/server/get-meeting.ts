import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Meeting } from '../meeting.ts';
import type { KeptMark, RollLine } from '../roll.ts';
import { findMeeting } from './queries.ts';
import { expectedOn, marksOf } from './roll-queries.ts';

/** A meeting of this committee; refuses (404) when there is none. Says nothing of who may see it. */
export async function getMeeting(ctx: Context, id: Id): Promise<Meeting> {
	const meeting = await findMeeting(ctx, id);
	if (!meeting) throw notFound();
	return meeting;
}

/** Everybody who is expected at a meeting (or from some of its units), as of its date, by cell and given name, with their marks. Says nothing of who may see it. */
export const rollOf = async (ctx: Context, meetingId: Id, unitIds?: Id[]): Promise<RollLine[]> =>
	rollOfMeeting(ctx, await getMeeting(ctx, meetingId), unitIds);

export async function rollOfMeeting(
	ctx: Context,
	meeting: Meeting,
	unitIds = meeting.unitIds,
	memberIds?: Id[]
): Promise<RollLine[]> {
	if (unitIds.length === 0) return [];
	const expected = await expectedOn(ctx, meeting.id, unitIds, dateOf(meeting.startsAt), memberIds);
	const marks = new Map<Id, KeptMark[]>();
	for (const { memberId, ...mark } of await marksOf(ctx, meeting.id, unitIds, memberIds)) {
		const kept = { ...mark, enteredBy: mark.enteredBy ?? '' } as KeptMark;
		marks.set(memberId, [...(marks.get(memberId) ?? []), kept]);
	}
	return expected.map(({ exempt, ...line }) => ({
		...line,
		exempt: exempt || line.suspended,
		marks: marks.get(line.memberId) ?? []
	}));
}
