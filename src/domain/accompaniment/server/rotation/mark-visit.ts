import { listPostHolders } from '#domain/membership/server/index.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { postKinds, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { MissedReason, Outcome } from '../../rotation/plan.ts';
import { canMarkVisit } from '../../rotation-policy.ts';
import { outcomesIn, saveOutcome } from './outcome-queries.ts';
import { visitsInForce } from './plan-queries.ts';

export type Mark = { kind: 'made'; memberId: Id; on: PlainDate } | { kind: 'missed'; reason: MissedReason };

/** The visit planned to a cell in a month, and what became of it. */
export async function findVisit(ctx: Context, unitId: Id, month: PlainDate) {
	const [[planned], [outcome]] = await Promise.all([
		visitsInForce(ctx, month, month, { unitId }),
		outcomesIn(ctx, month, month, unitId)
	]);
	return { planned: planned ?? null, outcome: outcome ?? null };
}

/**
 * The leader, or the office for them, says that the visit of a month was made, by whom and on which day, or that it was missed and
 * why. Said again, the later word holds. Refuses (409) a day to come, one outside the month, and to miss what was not planned.
 */
export const markVisit = (ctx: Context, unitId: Id, month: PlainDate, mark: Mark): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await getCell(ctx, unitId);
		const { planned, outcome } = await findVisit(ctx, unitId, month);
		const plannedFor = planned?.memberId ?? outcome?.plannedFor ?? null;
		insist(canMarkVisit(ctx.actor, plannedFor));
		const day = today(ctx.clock);
		if (mark.kind === 'made') {
			if (mark.on > day) throw new Refusal('accompaniment.day-to-come', 409, { field: 'on' });
			if (monthOf(mark.on) !== month) throw new Refusal('accompaniment.day-outside', 409, { field: 'on' });
			if (!(await mayAttend(ctx, mark.memberId, mark.on, plannedFor))) throw notFound();
		} else {
			if (!plannedFor) throw new Refusal('accompaniment.nothing-planned', 409);
			if (month > monthOf(day)) throw new Refusal('accompaniment.month-to-come', 409);
		}
		await save(ctx, {
			...{ unitId, month, kind: mark.kind, plannedFor },
			...(mark.kind === 'made'
				? { attendedBy: mark.memberId, on: mark.on, reason: null }
				: { attendedBy: null, on: null, reason: mark.reason }),
			before: outcome,
			channel: ctx.actor.memberId === plannedFor ? 'self' : 'on-behalf'
		});
	});

/** Who can come in somebody’s place: whoever holds a post in the committee that day. */
export const listSubstitutes = async (
	ctx: Context,
	on: PlainDate
): Promise<{ memberId: Id; name: string }[]> => {
	const kinds = postKinds.filter((kind) => !kind.startsWith('cell-') && kind !== 'office');
	const holders = await listPostHolders(ctx, kinds, on);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { memberId, name }])).values()];
};

const mayAttend = async (ctx: Context, memberId: Id, on: PlainDate, plannedFor: Id | null) =>
	memberId === plannedFor || (await listSubstitutes(ctx, on)).some((one) => one.memberId === memberId);

/**
 * A report says that somebody was at a cell’s meeting: when it is a visit of the rotation (theirs, or in another leader’s place) it
 * is made. What concerns no leader changes nothing. The caller has insisted that this person may report. Answers whether it was one.
 */
export const noteVisitMade = (
	ctx: Context,
	{ unitId, memberId, on }: { unitId: Id; memberId: Id; on: PlainDate }
): Promise<boolean> =>
	transaction(ctx, async (ctx) => {
		const month = monthOf(on);
		const { planned, outcome } = await findVisit(ctx, unitId, month);
		if (outcome?.kind === 'made') return outcome.attendedBy === memberId;
		if (planned?.memberId !== memberId && !(await goesRound(ctx, memberId, on))) return false;
		await save(ctx, {
			...{ unitId, month, kind: 'made', attendedBy: memberId, on, reason: null },
			plannedFor: planned?.memberId ?? null,
			before: outcome,
			channel: ctx.actor.memberId === memberId ? 'self' : 'on-behalf'
		});
		return true;
	});

/** Whether somebody holds one of the posts that go round. */
async function goesRound(ctx: Context, memberId: Id, on: PlainDate): Promise<boolean> {
	const { rules } = await cellRulesAsOf(ctx, on);
	const holders = await listPostHolders(ctx, rules.rotation.leaders.value, on);
	return holders.some((one) => one.memberId === memberId);
}

async function save(
	ctx: Context,
	{
		before,
		channel,
		...outcome
	}: Omit<Outcome, 'attendedByName'> & { before: Outcome | null; channel: Channel }
) {
	await saveOutcome(ctx, outcome, channel);
	await record(ctx, `rotation-visit.${outcome.kind}`, {
		subjectType: 'unit',
		subjectId: outcome.unitId,
		onBehalfOf: channel === 'self' ? null : outcome.plannedFor,
		channel,
		from: before && {
			kind: before.kind,
			attendedBy: before.attendedBy,
			on: before.on,
			reason: before.reason
		},
		to: outcome
	});
}
