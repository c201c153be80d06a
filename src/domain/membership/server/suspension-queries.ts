import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';

/** Every time in which somebody's Party activities were, are or will be suspended, the latest first. */
export const suspensionPeriodsOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('suspensions')
		.select([
			'suspension_id as id',
			sql<PlainDate | null>`lower(valid)`.as('from'),
			sql<PlainDate | null>`upper(valid)`.as('to')
		])
		.where('member_id', '=', memberId)
		.where(sql<boolean>`not isempty(valid)`)
		.orderBy(sql`lower(valid) desc nulls last`)
		.execute();

export const suspendedOn = (ctx: Context, date: PlainDate) =>
	ctx.db.selectFrom('suspensions').select('member_id as memberId').where(holdsOn('valid', date)).execute();

export const insertSuspension = (
	ctx: Context,
	{ memberId, from, to }: { memberId: Id; from: PlainDate; to: PlainDate | null }
) =>
	ctx.db
		.insertInto('suspensions')
		.values({
			committee_id: ctx.committeeId,
			suspension_id: newId(),
			member_id: memberId,
			valid: validity(from, to)
		})
		.execute();

export const endSuspensionRow = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('suspensions')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('suspension_id', '=', id)
		.execute();
