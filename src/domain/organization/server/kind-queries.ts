import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { NewKind } from '../cell-kind.ts';

/** Of what kinds a cell was and is, the latest first. */
export const kindPeriodsOf = (ctx: Context, unitId: Id) =>
	ctx.db
		.selectFrom('cell_kinds')
		.select([
			'cell_kind_id as id',
			'kind',
			sql<PlainDate | null>`lower(valid)`.as('from'),
			sql<PlainDate | null>`upper(valid)`.as('to')
		])
		.where('unit_id', '=', unitId)
		.where(sql<boolean>`not isempty(valid)`)
		.orderBy(sql`lower(valid) desc nulls last`)
		.execute();

export const kindsOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('cell_kinds')
		.select(['unit_id as unitId', 'kind'])
		.where(holdsOn('valid', date))
		.execute();

export const insertKinds = (ctx: Context, kinds: (NewKind & { unitId: Id })[]) =>
	ctx.db
		.insertInto('cell_kinds')
		.values(
			kinds.map(({ unitId, kind, from }) => ({
				committee_id: ctx.committeeId,
				cell_kind_id: newId(),
				unit_id: unitId,
				kind,
				valid: validity(from)
			}))
		)
		.execute();

export const endKind = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('cell_kinds')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('cell_kind_id', '=', id)
		.execute();

/** A kind that was recorded by mistake held on no day. */
export const undoKinds = (ctx: Context, ids: Id[]) =>
	ctx.db
		.updateTable('cell_kinds')
		.set({ valid: sql<string>`'empty'::daterange` })
		.where('cell_kind_id', 'in', ids)
		.execute();
