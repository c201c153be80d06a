import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { listEvents } from '#platform/server/events.ts';
import { standingOn } from '../member.ts';
import { holdsOnDay } from '../periods.ts';
import { canSeeHistory } from '../policy.ts';
import { findVisible } from './list-queries.ts';
import { getMember } from './people.ts';
import {
	attendanceOf,
	cellPeriodsOf,
	exemptionPeriodsOf,
	postPeriodsOf,
	shortcomingsOf
} from './record-queries.ts';
import { suspensionPeriodsOf } from './suspension-queries.ts';

/** One member's record as of today, with all that it was before. Refuses (404) who is not theirs to see. */
export async function seeMember(ctx: Context, memberId: Id) {
	const day = today(ctx.clock);
	if (!(await findVisible(ctx, memberId, day))) throw notFound();
	const [member, posts, cells, exemptions, suspensions, attendance, shortcomings] = await Promise.all([
		getMember(ctx, memberId, day),
		postPeriodsOf(ctx, memberId),
		cellPeriodsOf(ctx, memberId),
		exemptionPeriodsOf(ctx, memberId),
		suspensionPeriodsOf(ctx, memberId),
		attendanceOf(ctx, memberId),
		shortcomingsOf(ctx, memberId)
	]);
	return {
		...member,
		standing: standingOn(member, day),
		exempt: exemptions.some((period) => holdsOnDay(period, day)),
		suspended: suspensions.some((period) => holdsOnDay(period, day)),
		posts,
		cells,
		exemptions,
		suspensions,
		attendance,
		shortcomings
	};
}

export type SeenMember = Awaited<ReturnType<typeof seeMember>>;

/** Who recorded what about a member, when: for the person themselves and for the office; nothing for the others. */
export async function listMemberHistory(ctx: Context, memberId: Id) {
	if (!canSeeHistory(ctx.actor, memberId).allowed) return [];
	const events = await listEvents(ctx, [memberId]);
	return events.map((event) => ({
		id: String(event.sequence),
		at: event.happened_at,
		who: event.actor ?? '',
		act: event.act ?? ''
	}));
}
