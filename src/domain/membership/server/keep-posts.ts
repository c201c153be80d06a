import { getCommittee } from '#domain/organization/server/index.ts';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { endOn, holdsOnDay } from '../periods.ts';
import { canKeepRecords, canRecordPosts } from '../policy.ts';
import { isCellPost, isHeldByOne } from '../post.ts';
import { lockMember } from './keep-member.ts';
import { appoint, exempt } from './people.ts';
import {
	cellPeriodsOf,
	endExemptionRow,
	endPostRow,
	exemptionPeriodsOf,
	othersInPost,
	postPeriodsOf
} from './record-queries.ts';

/** The office records a post from a day: of the committee, or of the cell in which the person is a member that day. */
export const appointMember = (
	ctx: Context,
	memberId: Id,
	{ kind, from }: { kind: PostKind; from: PlainDate }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canRecordPosts(ctx.actor, memberId));
		const unitId = isCellPost(kind) ? await cellOn(ctx, memberId, from) : (await getCommittee(ctx)).unitId;
		const other = isHeldByOne(kind) && (await othersInPost(ctx, { memberId, unitId, kind }, from));
		if (other) throw new Refusal('membership.post-taken', 409, { name: other.name });
		await appoint(ctx, { memberId, unitId, kind, from });
	});

async function cellOn(ctx: Context, memberId: Id, day: PlainDate): Promise<Id> {
	const running = (await cellPeriodsOf(ctx, memberId)).find((period) => holdsOnDay(period, day));
	if (!running) throw new Refusal('membership.in-no-cell', 409, { field: 'from' });
	return running.unitId;
}

/** The office records that a post is no longer held from a day. That it was held until then stays. */
export const endPost = (ctx: Context, memberId: Id, { id, on }: { id: Id; on: PlainDate }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canRecordPosts(ctx.actor, memberId));
		const post = (await postPeriodsOf(ctx, memberId)).find((one) => one.id === id);
		if (!post) throw notFound();
		await endPostRow(ctx, id, endOn(post, on).to!);
		await record(ctx, 'member.post-ended', {
			subjectType: 'member',
			subjectId: memberId,
			from: { kind: post.kind, unitId: post.unitId, from: post.from, to: post.to },
			to: { on }
		});
	});

/** The office records an exemption that the cell decided; `until` is the first day on which it no longer holds. */
export const exemptMember = (
	ctx: Context,
	memberId: Id,
	{ from, until }: { from: PlainDate; until: PlainDate | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canKeepRecords(ctx.actor));
		if (until !== null && until <= from)
			throw new Refusal('membership.until-before-from', 409, { field: 'until' });
		await exempt(ctx, { memberId, from, to: until });
	});

/** The office records that an exempt member takes part again from a day. */
export const endExemption = (
	ctx: Context,
	memberId: Id,
	{ id, on }: { id: Id; on: PlainDate }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canKeepRecords(ctx.actor));
		const exemption = (await exemptionPeriodsOf(ctx, memberId)).find((one) => one.id === id);
		if (!exemption) throw notFound();
		await endExemptionRow(ctx, id, endOn(exemption, on).to!);
		await record(ctx, 'member.exemption-ended', {
			subjectType: 'member',
			subjectId: memberId,
			from: exemption,
			to: { on }
		});
	});
