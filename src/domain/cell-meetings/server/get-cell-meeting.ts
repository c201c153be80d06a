import { cellRulesOf } from '#domain/rules/server/index.ts';
import { holds } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { mayStep, type CellMeeting, type CellMeetingStep } from '../cell-meeting.ts';
import { canLead, seesMeeting } from '../meeting-policy.ts';
import type { Attribution } from './agenda-queries.ts';
import { findCellMeeting, holdCellMeeting } from './meeting-queries.ts';

/** A cell's meeting that this person may know of; refuses (404) otherwise. */
export async function getCellMeeting(ctx: Context, id: Id): Promise<CellMeeting> {
	const meeting = await findCellMeeting(ctx, id);
	if (!meeting || !seesMeeting(ctx.actor, meeting)) throw notFound();
	return meeting;
}

/** The rules about the life of cells under which a meeting is held. */
export const meetingRulesOf = async (ctx: Context, { ruleSetId }: Pick<CellMeeting, 'ruleSetId'>) =>
	(await cellRulesOf(ctx, ruleSetId)).meetings;

/** The same, held until the transaction ends, for somebody who leads it and may take this step now. */
export async function lockCellMeeting(ctx: Context, id: Id, step: CellMeetingStep): Promise<CellMeeting> {
	await holdCellMeeting(ctx, id);
	const meeting = await getCellMeeting(ctx, id);
	insist(canLead(ctx.actor, meeting));
	insistNow(mayStep(step, meeting));
	return meeting;
}

/** How something comes to be entered: from the paper kit, for whoever wrote it down; on the spot; or for the cell, by the office. */
export type Entry = { fromPaper?: boolean };

/** Who stands behind what is entered: the clerk of the meeting, when somebody else enters it for them. */
export function attributionOf(ctx: Context, meeting: CellMeeting, { fromPaper }: Entry = {}): Attribution {
	const { memberId } = ctx.actor;
	const atTable = memberId === meeting.clerkId || memberId === meeting.chairId;
	if (fromPaper)
		return { channel: 'paper', onBehalfOf: memberId === meeting.clerkId ? null : meeting.clerkId };
	if (atTable || holds(ctx.actor, 'cell-leader', meeting.unitId))
		return { channel: 'self', onBehalfOf: null };
	return { channel: 'on-behalf', onBehalfOf: meeting.clerkId };
}
