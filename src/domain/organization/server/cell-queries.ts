import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';

/** How a cell was and is called, the latest first; nothing for what is no cell of this committee. */
export const cellPeriods = (ctx: Context, unitId: Id) =>
	ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as p', (join) =>
			join.onRef('p.committee_id', '=', 'u.committee_id').onRef('p.unit_id', '=', 'u.unit_id')
		)
		.select([
			'p.unit_period_id as id',
			'p.name',
			'p.parent_id as parentId',
			sql<PlainDate | null>`lower(p.valid)`.as('from'),
			sql<PlainDate | null>`upper(p.valid)`.as('to')
		])
		.where('u.unit_id', '=', unitId)
		.where('u.kind', '=', 'cell')
		.where(sql<boolean>`not isempty(p.valid)`)
		.orderBy(sql`lower(p.valid) desc nulls last`)
		.execute();

/** Holds a unit until the transaction ends, so that two people do not rename and close it at once. */
export const lockUnit = (ctx: Context, unitId: Id) =>
	ctx.db.selectFrom('units').select('unit_id').where('unit_id', '=', unitId).forUpdate().execute();

export const endUnitPeriod = (ctx: Context, periodId: Id, on: PlainDate) =>
	ctx.db
		.updateTable('unit_periods')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('unit_period_id', '=', periodId)
		.execute();

export const insertUnitPeriod = (
	ctx: Context,
	period: { unitId: Id; name: string; parentId: Id | null; from: PlainDate }
) =>
	ctx.db
		.insertInto('unit_periods')
		.values({
			committee_id: ctx.committeeId,
			unit_period_id: newId(),
			unit_id: period.unitId,
			parent_id: period.parentId,
			name: period.name,
			valid: validity(period.from)
		})
		.execute();

/** Whether another cell is called the same on a day or later, marks and capitals left aside. */
export const nameTaken = async (ctx: Context, name: string, day: PlainDate, except: Id | null) =>
	(await ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as p', (join) =>
			join.onRef('p.committee_id', '=', 'u.committee_id').onRef('p.unit_id', '=', 'u.unit_id')
		)
		.select('u.unit_id')
		.where('u.kind', '=', 'cell')
		.where(sql<boolean>`lower(p.name collate "vi-x-icu") = lower(${name} collate "vi-x-icu")`)
		.where(sql<boolean>`p.valid && daterange(${day}::date, null)`)
		.$if(except !== null, (query) => query.where('u.unit_id', '<>', except))
		.executeTakeFirst()) !== undefined;

/** How many are members of a cell on a day or will be later. */
export const membersFrom = async (ctx: Context, unitId: Id, day: PlainDate): Promise<number> =>
	(
		await ctx.db
			.selectFrom('memberships')
			.select((eb) => eb.fn.count<number>('member_id').distinct().as('count'))
			.where('unit_id', '=', unitId)
			.where(sql<boolean>`valid && daterange(${day}::date, null)`)
			.executeTakeFirstOrThrow()
	).count;

/** How many posts in a unit hold on a day or later. */
export const postsFrom = async (ctx: Context, unitId: Id, day: PlainDate): Promise<number> =>
	(
		await ctx.db
			.selectFrom('posts')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('unit_id', '=', unitId)
			.where(sql<boolean>`valid && daterange(${day}::date, null)`)
			.executeTakeFirstOrThrow()
	).count;
