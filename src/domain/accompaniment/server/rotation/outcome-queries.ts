import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';
import type { Outcome } from '../../rotation/plan.ts';
import type { Wish } from '../../rotation/problem.ts';

/** What became of visits in some months, of one cell only where it is named. */
export const outcomesIn = (ctx: Context, from: PlainDate, to: PlainDate, unitId?: Id): Promise<Outcome[]> =>
	ctx.db
		.selectFrom('rotation_outcomes as o')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'o.committee_id').onRef('m.member_id', '=', 'o.attended_by')
		)
		.select([
			'o.unit_id as unitId',
			'o.month',
			'o.kind',
			'o.planned_for as plannedFor',
			'o.attended_by as attendedBy',
			'm.full_name as attendedByName',
			'o.attended_on as on',
			'o.reason'
		])
		.where('o.month', '>=', from)
		.where('o.month', '<=', to)
		.$if(unitId !== undefined, (query) => query.where('o.unit_id', '=', unitId!))
		.orderBy('o.month')
		.execute();

/** The month in which each cell was last visited before a month. */
export const lastVisitsBefore = async (ctx: Context, month: PlainDate): Promise<Map<Id, PlainDate>> =>
	new Map(
		(
			await ctx.db
				.selectFrom('rotation_outcomes')
				.select(['unit_id as unitId', sql<PlainDate>`max(month)`.as('last')])
				.where('kind', '=', 'made')
				.where('month', '<', month)
				.groupBy('unit_id')
				.execute()
		).map(({ unitId, last }) => [unitId, last])
	);

export async function saveOutcome(
	ctx: Context,
	one: Omit<Outcome, 'attendedByName'>,
	channel: Channel
): Promise<void> {
	const facts = {
		kind: one.kind,
		planned_for: one.plannedFor,
		attended_by: one.attendedBy,
		attended_on: one.on,
		reason: one.reason,
		entered_by: ctx.actor.memberId,
		channel,
		entered_at: ctx.clock.now()
	};
	await ctx.db
		.insertInto('rotation_outcomes')
		.values({ committee_id: ctx.committeeId, unit_id: one.unitId, month: one.month, ...facts })
		.onConflict((conflict) => conflict.columns(['committee_id', 'unit_id', 'month']).doUpdateSet(facts))
		.execute();
}

export type Absence = { id: Id; memberId: Id | null; name: string | null; from: PlainDate; to: PlainDate };

/** The absences that reach into some days, both included; `to` is the last day away. */
export const absencesIn = (ctx: Context, from: PlainDate, to: PlainDate): Promise<Absence[]> =>
	ctx.db
		.selectFrom('rotation_absences as a')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.member_id', '=', 'a.member_id')
		)
		.select([
			'a.rotation_absence_id as id',
			'a.member_id as memberId',
			'm.full_name as name',
			sql<PlainDate>`lower(a.valid)`.as('from'),
			sql<PlainDate>`upper(a.valid) - 1`.as('to')
		])
		.where('a.withdrawn_at', 'is', null)
		.where(sql<boolean>`a.valid && daterange(${from}::date, ${to}::date, '[]')`)
		.orderBy(sql`lower(a.valid)`)
		.execute();

export const insertAbsence = async (
	ctx: Context,
	absence: { memberId: Id | null; from: PlainDate; until: PlainDate }
): Promise<Id> => {
	const id = newId();
	await ctx.db
		.insertInto('rotation_absences')
		.values({
			committee_id: ctx.committeeId,
			rotation_absence_id: id,
			member_id: absence.memberId,
			valid: validity(absence.from, absence.until),
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
	return id;
};

/** Whether there is or was an absence or a wish of this id. */
export const isKnownCondition = async (
	ctx: Context,
	table: 'absences' | 'wishes',
	id: Id
): Promise<boolean> =>
	(table === 'absences'
		? await ctx.db
				.selectFrom('rotation_absences')
				.select('entered_at')
				.where('rotation_absence_id', '=', id)
				.executeTakeFirst()
		: await ctx.db
				.selectFrom('rotation_wishes')
				.select('entered_at')
				.where('rotation_wish_id', '=', id)
				.executeTakeFirst()) !== undefined;

export const withdrawAbsenceRow = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('rotation_absences')
		.set({ withdrawn_at: ctx.clock.now() })
		.where('rotation_absence_id', '=', id)
		.where('withdrawn_at', 'is', null)
		.returning('member_id as memberId')
		.executeTakeFirst();

export type KeptWish = {
	id: Id;
	kind: Wish['kind'];
	unitId: Id;
	month: PlainDate;
	memberId: Id | null;
	name: string | null;
};

export const wishesIn = (ctx: Context, from: PlainDate, to: PlainDate): Promise<KeptWish[]> =>
	ctx.db
		.selectFrom('rotation_wishes as w')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'w.committee_id').onRef('m.member_id', '=', 'w.member_id')
		)
		.select([
			'w.rotation_wish_id as id',
			'w.kind',
			'w.unit_id as unitId',
			'w.month',
			'w.member_id as memberId',
			'm.full_name as name'
		])
		.where('w.withdrawn_at', 'is', null)
		.where('w.month', '>=', from)
		.where('w.month', '<=', to)
		.orderBy('w.month')
		.orderBy('w.rotation_wish_id')
		.execute();

export const insertWish = async (ctx: Context, wish: Omit<KeptWish, 'id' | 'name'>): Promise<Id> => {
	const id = newId();
	await ctx.db
		.insertInto('rotation_wishes')
		.values({
			committee_id: ctx.committeeId,
			rotation_wish_id: id,
			kind: wish.kind,
			unit_id: wish.unitId,
			month: wish.month,
			member_id: wish.memberId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
	return id;
};

export const withdrawWishRow = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('rotation_wishes')
		.set({ withdrawn_at: ctx.clock.now() })
		.where('rotation_wish_id', '=', id)
		.where('withdrawn_at', 'is', null)
		.returning('unit_id as unitId')
		.executeTakeFirst();
