import { notFound } from '#platform/refusal.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { canReadLeave } from '../policy.ts';
import { getMeeting } from './get-meeting.ts';
import { leaveOf } from './leave-queries.ts';

/** A cell's requests for leave from a meeting, with their reasons: for those who decide about them only. */
export async function listLeave(ctx: Context, meetingId: Id, unitId: Id) {
	const meeting = await getMeeting(ctx, meetingId);
	if (!meeting.unitIds.includes(unitId) || !canReadLeave(ctx.actor, { unitId }).allowed) throw notFound();
	return leaveOf(ctx, meetingId, { unitId });
}

/** One's own request for leave from a meeting, with what was decided; null when there is none. */
export const findOwnLeave = async (ctx: Context, meetingId: Id) =>
	(await leaveOf(ctx, meetingId, { memberId: ctx.actor.memberId }))[0] ?? null;
