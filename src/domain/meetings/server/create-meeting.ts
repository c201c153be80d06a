import { newId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { getMeeting } from './get-meeting.ts';
import {
	deleteMeetingUnits,
	insertMeeting,
	insertMeetingUnits,
	unitsTakingPart,
	updateMeeting,
	type MeetingRow
} from './queries.ts';

export type NewMeeting = MeetingRow & { unitIds: Id[] };

/** Enters a meeting with the units that are expected at it. The caller has insisted that this person may. */
export const createMeeting = (ctx: Context, meeting: NewMeeting): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const id = newId();
		const { unitIds, ...row } = checked(meeting);
		await insertMeeting(ctx, id, row);
		await insertMeetingUnits(ctx, id, unitIds);
		await record(ctx, 'meeting.created', { subjectType: 'meeting', subjectId: id, to: meeting });
		return id;
	});

/** Changes when, where or for whom a meeting takes place. A unit that has taken part in it already stays. The caller has insisted that this person may. */
export const changeMeeting = (ctx: Context, id: Id, change: Partial<NewMeeting>): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { unitIds: unitsBefore, id: _, phase: __, ...before } = await getMeeting(ctx, id);
		const { unitIds, ...row } = checked({ ...before, unitIds: unitsBefore, ...change });
		const added = unitIds.filter((unitId) => !unitsBefore.includes(unitId));
		const removed = unitsBefore.filter((unitId) => !unitIds.includes(unitId));
		if (removed.length && (await unitsTakingPart(ctx, id, removed)).length)
			throw new Refusal('meetings.cell-took-part-already', 409);
		await updateMeeting(ctx, id, row);
		if (removed.length) await deleteMeetingUnits(ctx, id, removed);
		if (added.length) await insertMeetingUnits(ctx, id, added);
		await record(ctx, 'meeting.changed', {
			subjectType: 'meeting',
			subjectId: id,
			from: { ...before, unitIds: unitsBefore },
			to: change
		});
	});

/** A meeting ends after it starts, its break lies within, and somebody is expected. */
function checked(meeting: NewMeeting): NewMeeting {
	const { startsAt, endsAt, breakStartsAt, breakEndsAt } = meeting;
	if (meeting.unitIds.length === 0) throw new Refusal('meetings.for-nobody', 400);
	if (endsAt <= startsAt) throw new Refusal('meetings.ends-before-it-starts', 409);
	const noBreak = !breakStartsAt && !breakEndsAt;
	const within =
		breakStartsAt &&
		breakEndsAt &&
		breakStartsAt > startsAt &&
		breakEndsAt > breakStartsAt &&
		breakEndsAt < endsAt;
	if (!noBreak && !within) throw new Refusal('meetings.break-outside', 409);
	return { ...meeting, unitIds: [...new Set(meeting.unitIds)] };
}
