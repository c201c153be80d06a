import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import { memberNameIn } from '#domain/membership/server/index.ts';

export const chairmenOn = (ctx: Context, on: PlainDate) =>
	ctx.db
		.selectFrom('commune_chairmen as c')
		.select(['c.member_id as memberId', memberNameIn('c.member_id').as('name')])
		.where(holdsOn('c.valid', on))
		.execute();

/** Everybody who was chairman, newest first. */
export const listChairmen = (ctx: Context) =>
	ctx.db
		.selectFrom('commune_chairmen as c')
		.select([
			'c.chairman_id as id',
			memberNameIn('c.member_id').as('name'),
			sql<PlainDate>`lower(c.valid)`.as('from'),
			sql<PlainDate | null>`upper(c.valid)`.as('to')
		])
		.orderBy(sql`lower(c.valid)`, 'desc')
		.execute();

/** Whoever is chairman on a day is so until that day. */
export const endChairman = (ctx: Context, from: PlainDate) =>
	ctx.db
		.updateTable('commune_chairmen')
		.set({ valid: sql`daterange(lower(valid), ${from}::date, '[)')` })
		.where(holdsOn('valid', from))
		.execute();

export const insertChairman = (
	ctx: Context,
	{ id, memberId, from }: { id: Id; memberId: Id; from: PlainDate }
) =>
	ctx.db
		.insertInto('commune_chairmen')
		.values({
			committee_id: ctx.committeeId,
			chairman_id: id,
			member_id: memberId,
			valid: validity(from),
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
