import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { leaveIsOpen, type Verdict } from '../leave.ts';
import { canDecideLeave, canReadLeave } from '../policy.ts';
import { getMeeting } from './get-meeting.ts';
import { lockLeave, saveVerdict } from './leave-queries.ts';
import { holdPhase } from './queries.ts';

/** Grants or refuses leave, until the meeting's result is published; what was decided before can be decided anew, and the journal keeps both. */
export const decideLeave = (ctx: Context, id: Id, verdict: Verdict): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const request = await lockLeave(ctx, id);
		if (!request || !canReadLeave(ctx.actor, request).allowed) throw notFound();
		insist(canDecideLeave(ctx.actor, request));
		await holdPhase(ctx, request.meetingId);
		insistNow(leaveIsOpen((await getMeeting(ctx, request.meetingId)).phase));
		await saveVerdict(ctx, id, verdict);
		await record(ctx, `leave.${verdict.state}`, {
			subjectType: 'leave-request',
			subjectId: id,
			from: { state: request.state },
			to: { state: verdict.state, memberId: request.memberId }
		});
	});
