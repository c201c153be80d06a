import { mayStep, type CellMeetingStep } from '#domain/cell-meetings/cell-meeting.ts';
import { canLead, seesProceedings } from '#domain/cell-meetings/meeting-policy.ts';
import { getCellMeeting, readRecord } from '#domain/cell-meetings/server/index.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { all, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { permit } from '#web/server/permit.ts';

/** A meeting with whether this person may take a step now; refuses (404) whoever does not see its proceedings. */
export async function readMeeting(ctx: Context, id: Id, step: CellMeetingStep = 'note') {
	const meeting = await getCellMeeting(ctx, id);
	if (!seesProceedings(ctx.actor, meeting)) throw notFound();
	return { meeting, may: permit(ctx, all(canLead(ctx.actor, meeting), mayStep(step, meeting))) };
}

/** The same with everything that was noted. */
export async function readProceedings(ctx: Context, id: Id, step: CellMeetingStep = 'note') {
	const { meeting, may } = await readMeeting(ctx, id, step);
	return { record: await readRecord(ctx, meeting), may };
}

/** Who can sit at the table, speak or be given a task, as choices. */
export const listPeople = async (ctx: Context, { unitId, startsAt }: { unitId: Id; startsAt: Date }) =>
	(await conferences.listPossibleTable(ctx, unitId, dateOf(startsAt))).map(({ memberId, name }) => ({
		value: memberId,
		label: name
	}));
