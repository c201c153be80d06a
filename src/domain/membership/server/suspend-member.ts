import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { endOn } from '../periods.ts';
import { canRecordSuspension } from '../policy.ts';
import { lockMember } from './keep-member.ts';
import {
	endSuspensionRow,
	insertSuspension,
	suspendedOn,
	suspensionPeriodsOf
} from './suspension-queries.ts';

/** Whose Party activities are suspended on a date (today without one). Says nothing of who may know; reasons are not kept. */
export const listSuspended = async (ctx: Context, date = today(ctx.clock)): Promise<Set<Id>> =>
	new Set((await suspendedOn(ctx, date)).map(({ memberId }) => memberId));

/** The office records that somebody's Party activities are suspended; `until` is the first day on which they no longer are. */
export const suspendMember = (
	ctx: Context,
	memberId: Id,
	{ from, until }: { from: PlainDate; until: PlainDate | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canRecordSuspension(ctx.actor, memberId));
		if (until !== null && until <= from)
			throw new Refusal('membership.until-before-from', 409, { field: 'until' });
		await insertSuspension(ctx, { memberId, from, to: until });
		await record(ctx, 'member.suspended', {
			subjectType: 'member',
			subjectId: memberId,
			to: { from, to: until }
		});
	});

/** The office records that a suspended member takes part again from a day. That it was so until then stays. */
export const endSuspension = (
	ctx: Context,
	memberId: Id,
	{ id, on }: { id: Id; on: PlainDate }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, memberId);
		insist(canRecordSuspension(ctx.actor, memberId));
		const suspension = (await suspensionPeriodsOf(ctx, memberId)).find((one) => one.id === id);
		if (!suspension) throw notFound();
		await endSuspensionRow(ctx, id, endOn(suspension, on).to!);
		await record(ctx, 'member.suspension-ended', {
			subjectType: 'member',
			subjectId: memberId,
			from: { from: suspension.from, to: suspension.to },
			to: { on }
		});
	});
