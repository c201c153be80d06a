import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { UnitKind } from '../unit.ts';

export const insertCommittee = (
	ctx: Context,
	row: { name: string; superior_name: string; place: string; is_demonstration: boolean; founded_at: Date }
) =>
	ctx.db
		.insertInto('committees')
		.values({ committee_id: ctx.committeeId, ...row })
		.execute();

export const insertTerm = (ctx: Context, term: { id: Id; name: string; from: PlainDate; to: PlainDate }) =>
	ctx.db
		.insertInto('terms')
		.values({
			committee_id: ctx.committeeId,
			term_id: term.id,
			name: term.name,
			valid: validity(term.from, term.to)
		})
		.execute();

export async function insertUnits(
	ctx: Context,
	units: { id: Id; periodId: Id; kind: UnitKind; name: string; parentId: Id | null; from: PlainDate | null }[]
) {
	await ctx.db
		.insertInto('units')
		.values(units.map((unit) => ({ committee_id: ctx.committeeId, unit_id: unit.id, kind: unit.kind })))
		.execute();
	await ctx.db
		.insertInto('unit_periods')
		.values(
			units.map((unit) => ({
				committee_id: ctx.committeeId,
				unit_period_id: unit.periodId,
				unit_id: unit.id,
				parent_id: unit.parentId,
				name: unit.name,
				valid: validity(unit.from)
			}))
		)
		.execute();
}

export const findCommittee = (ctx: Context) =>
	ctx.db
		.selectFrom('committees as c')
		.innerJoin('units as u', (join) =>
			join.onRef('u.committee_id', '=', 'c.committee_id').on('u.kind', '=', 'committee')
		)
		.select([
			'c.committee_id as id',
			'c.name',
			'c.superior_name as superiorName',
			'c.place',
			'c.is_demonstration as isDemonstration',
			'u.unit_id as unitId'
		])
		.executeTakeFirst();

/** When the committee began to keep its records here. */
export const findFoundedAt = async (ctx: Context): Promise<Date> =>
	(
		await ctx.db
			.selectFrom('committees')
			.select('founded_at')
			.where('committee_id', '=', ctx.committeeId)
			.executeTakeFirstOrThrow()
	).founded_at;

export const findTermOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('terms')
		.select([
			'term_id as id',
			'name',
			sql<PlainDate>`lower(valid)`.as('from'),
			sql<PlainDate>`upper(valid)`.as('to')
		])
		.where(holdsOn('valid', date))
		.executeTakeFirst();

/** The units as they stand on a date. */
export const unitsOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as p', (join) =>
			join.onRef('p.committee_id', '=', 'u.committee_id').onRef('p.unit_id', '=', 'u.unit_id')
		)
		.select(['u.unit_id as id', 'u.kind', 'p.name', 'p.parent_id as parentId'])
		.where(holdsOn('p.valid', date))
		.orderBy(sql`p.name collate "vi-x-icu"`);
