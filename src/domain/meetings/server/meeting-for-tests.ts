import { rulesAsOf } from '#domain/rules/server/index.ts';
import { momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { createMeeting } from './create-meeting.ts';

const day = '2026-11-23';

/** A time on the day of the tests' meeting. */
export const at = (time: string, date = day) => momentOf(date, time);

/** A study session of some cells, on the day of the tests or another: 8:00–11:30 with a break from 9:30 to 9:45. */
export async function callTogether(
	ctx: Context,
	unitIds: Id[],
	state?: 'announced' | 'published' | 'draft',
	date = day
) {
	const { id: ruleSetId } = await rulesAsOf(ctx, date);
	const id = await createMeeting(ctx, {
		kind: 'study-session',
		title: 'Học tập Nghị quyết',
		place: 'Hội trường',
		startsAt: at('08:00', date),
		endsAt: at('11:30', date),
		breakStartsAt: at('09:30', date),
		breakEndsAt: at('09:45', date),
		ruleSetId,
		unitIds
	});
	if (state) await setState(ctx, id, state);
	return id;
}

/** What the study module would do to the session of a meeting. */
export const setState = (ctx: Context, id: Id, state: 'announced' | 'published' | 'draft' | 'cancelled') =>
	ctx.db
		.insertInto('study_sessions')
		.values({
			committee_id: ctx.committeeId,
			session_id: id,
			subject: 'Nghị quyết',
			state,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.onConflict((clash) => clash.columns(['committee_id', 'session_id']).doUpdateSet({ state }))
		.execute();
