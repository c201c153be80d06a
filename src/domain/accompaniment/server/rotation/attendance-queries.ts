import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

/** Who follows which cell at some time in these days. */
export const followingIn = (ctx: Context, from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('follower_assignments as f')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'f.committee_id').onRef('m.member_id', '=', 'f.member_id')
		)
		.select([
			'f.unit_id as unitId',
			'f.member_id as memberId',
			'm.full_name as name',
			sql<PlainDate>`lower(f.valid)`.as('from'),
			sql<PlainDate | null>`upper(f.valid)`.as('to')
		])
		.where(sql<boolean>`f.valid && daterange(${from}::date, ${to}::date, '[]')`)
		.execute();
