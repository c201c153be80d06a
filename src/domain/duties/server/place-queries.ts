import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';

/** A unit as it is called on a date; one that is closed by then as it was called last. */
export const unitNamed = (ctx: Context, unitId: Id, date: PlainDate) =>
	ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as p', (join) =>
			join.onRef('p.committee_id', '=', 'u.committee_id').onRef('p.unit_id', '=', 'u.unit_id')
		)
		.select(['u.kind', 'p.name', holdsOn('p.valid', date).as('isOpen')])
		.where('u.unit_id', '=', unitId)
		.where(sql<boolean>`not isempty(p.valid)`)
		.orderBy(holdsOn('p.valid', date), 'desc')
		.orderBy(sql`upper(p.valid) desc nulls first`)
		.limit(1)
		.executeTakeFirst();
