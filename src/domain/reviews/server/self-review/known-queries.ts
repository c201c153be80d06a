import { sql } from 'kysely';
import type { AttendanceStatus } from '#domain/meetings/attendance.ts';
import type { PostKind } from '#platform/actor.ts';
import { addDays, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The posts that some members held within a period, each with the days of it that lie within. */
export const postsDuring = (ctx: Context, memberIds: Id[], from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('posts as p')
		.select([
			'p.member_id as memberId',
			sql<PostKind>`p.kind`.as('kind'),
			sql<string>`(select up.name from unit_periods up where up.committee_id = p.committee_id
				and up.unit_id = p.unit_id order by (up.valid && p.valid) desc, upper(up.valid) desc nulls first limit 1)`.as(
				'unitName'
			),
			sql<PlainDate | null>`case when lower(p.valid) > ${from}::date then lower(p.valid) end`.as('from'),
			sql<PlainDate | null>`case when upper(p.valid) <= ${to}::date then upper(p.valid) - 1 end`.as('to')
		])
		.where('p.member_id', '=', sql<Id>`any(${memberIds}::uuid[])`)
		.where(sql<boolean>`p.valid && daterange(${from}::date, ${to}::date, '[]')`)
		.orderBy('p.member_id')
		.orderBy(sql`lower(p.valid) nulls first`)
		.orderBy('p.kind')
		.execute();

/** How some members' attendance at the study sessions of a period was last published, oldest first. */
export const attendedDuring = (ctx: Context, memberIds: Id[], from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('result_lines as l')
		.innerJoin('published_results as r', (join) =>
			join.onRef('r.committee_id', '=', 'l.committee_id').onRef('r.result_id', '=', 'l.result_id')
		)
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.meeting_id', '=', 'r.session_id')
		)
		.select([
			'l.member_id as memberId',
			'm.title',
			'm.starts_at as startsAt',
			sql<AttendanceStatus>`l.status`.as('status'),
			'l.late_minutes as lateMinutes',
			'l.left_early_minutes as leftEarlyMinutes'
		])
		.where('l.member_id', '=', sql<Id>`any(${memberIds}::uuid[])`)
		.where('m.starts_at', '>=', momentOf(from, '00:00'))
		.where('m.starts_at', '<', momentOf(addDays(to, 1), '00:00'))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('published_results as later')
						.select('later.result_id')
						.whereRef('later.committee_id', '=', 'r.committee_id')
						.whereRef('later.session_id', '=', 'r.session_id')
						.whereRef('later.revision', '>', 'r.revision')
				)
			)
		)
		.orderBy('m.starts_at')
		.execute();

/** Some members as the head of their form names them. */
export const membersNamed = (ctx: Context, memberIds: Id[]) =>
	ctx.db
		.selectFrom('members')
		.select([
			'member_id as id',
			'full_name as fullName',
			'born_on as bornOn',
			'birth_precision as birthPrecision'
		])
		.where('member_id', '=', sql<Id>`any(${memberIds}::uuid[])`)
		.execute();
