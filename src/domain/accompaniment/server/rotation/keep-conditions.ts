import { getCell } from '#domain/organization/server/index.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPlanRotation, canSeeRotation } from '../../rotation-policy.ts';
import { offerPlan } from './keep-plan.ts';
import {
	absencesIn,
	insertAbsence,
	insertWish,
	isKnownCondition,
	wishesIn,
	withdrawAbsenceRow,
	withdrawWishRow,
	type KeptWish
} from './outcome-queries.ts';

/** The absences and wishes from today on. */
export async function listConditions(ctx: Context) {
	insist(canSeeRotation(ctx.actor));
	const day = today(ctx.clock);
	const [absences, wishes] = await Promise.all([
		absencesIn(ctx, day, addMonths(day, 36)),
		wishesIn(ctx, monthOf(day), addMonths(day, 36))
	]);
	return { absences, wishes };
}

/** A leader (or, without one, the superior’s working group) cannot come on some days, both ends included. Why is not asked. */
export const addAbsence = (
	ctx: Context,
	{ memberId, from, to }: { memberId: Id | null; from: PlainDate; to: PlainDate }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canPlanRotation(ctx.actor));
		if (memberId) await insistOnLeader(ctx, memberId);
		if (to < from) throw new Refusal('accompaniment.absence-ends-before', 409, { field: 'to' });
		const id = await insertAbsence(ctx, { memberId, from, until: addDays(to, 1) });
		await record(ctx, 'rotation-absence.added', {
			subjectType: memberId ? 'member' : 'committee',
			subjectId: memberId ?? ctx.committeeId,
			to: { from, to }
		});
		return id;
	});

export const withdrawAbsence = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canPlanRotation(ctx.actor));
		const row = await withdrawAbsenceRow(ctx, id);
		if (!row) throw await notThereAnyMore(ctx, 'absences', id);
		await record(ctx, 'rotation-absence.withdrawn', {
			subjectType: row.memberId ? 'member' : 'committee',
			subjectId: row.memberId ?? ctx.committeeId
		});
	});

/** A cell is to be visited in a month (by a certain leader), or not to be. Refuses (409) a month that is past. */
export const addWish = (ctx: Context, wish: Omit<KeptWish, 'id' | 'name'>): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		await getCell(ctx, wish.unitId);
		insist(canPlanRotation(ctx.actor));
		if (wish.memberId) await insistOnLeader(ctx, wish.memberId);
		if (wish.month < monthOf(today(ctx.clock)))
			throw new Refusal('accompaniment.month-past', 409, { field: 'month' });
		const id = await insertWish(ctx, wish);
		await record(ctx, 'rotation-wish.added', {
			subjectType: 'unit',
			subjectId: wish.unitId,
			to: { kind: wish.kind, month: wish.month, memberId: wish.memberId }
		});
		return id;
	});

export const withdrawWish = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canPlanRotation(ctx.actor));
		const row = await withdrawWishRow(ctx, id);
		if (!row) throw await notThereAnyMore(ctx, 'wishes', id);
		await record(ctx, 'rotation-wish.withdrawn', { subjectType: 'unit', subjectId: row.unitId });
	});

async function insistOnLeader(ctx: Context, memberId: Id) {
	const { leaders } = await offerPlan(ctx);
	if (!leaders.some((one) => one.memberId === memberId)) throw notFound();
}

const notThereAnyMore = async (ctx: Context, table: 'absences' | 'wishes', id: Id) =>
	(await isKnownCondition(ctx, table, id)) ? new Refusal('accompaniment.withdrawn-already', 409) : notFound();
