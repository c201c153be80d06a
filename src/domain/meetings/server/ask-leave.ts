import type { Channel } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { leaveIsOpen } from '../leave.ts';
import { canAskLeave } from '../policy.ts';
import { getMeeting } from './get-meeting.ts';
import { insertLeave } from './leave-queries.ts';
import { holdPhase } from './queries.ts';
import { expectedOn } from './roll-queries.ts';

export type LeaveWish = {
	reason: string;
	/** for whom, when not for oneself */
	memberId?: Id;
	/** whether a helper enters what was asked on paper */
	fromPaper?: boolean;
};

/** Asks for leave from a meeting, once, until its result is published: for oneself, or on behalf of a member of one's cell. */
export const askLeave = (ctx: Context, meetingId: Id, wish: LeaveWish): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		await holdPhase(ctx, meetingId);
		const meeting = await getMeeting(ctx, meetingId);
		const memberId = wish.memberId ?? ctx.actor.memberId;
		const [line] = await expectedOn(ctx, meetingId, meeting.unitIds, dateOf(meeting.startsAt), [memberId]);
		if (!line) throw new Refusal('meetings.not-expected', 403);
		insist(canAskLeave(ctx.actor, line));
		insistNow(leaveIsOpen(meeting.phase));

		const id = newId();
		const own = memberId === ctx.actor.memberId;
		const channel: Channel = wish.fromPaper ? 'paper' : own ? 'self' : 'on-behalf';
		await insertLeave(ctx, { id, meetingId, memberId, reason: wish.reason, channel });
		await record(ctx, 'leave.asked', {
			subjectType: 'leave-request',
			subjectId: id,
			onBehalfOf: own ? null : memberId,
			channel,
			to: { meetingId, memberId }
		});
		return id;
	});
