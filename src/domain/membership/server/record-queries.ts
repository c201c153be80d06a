import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy, type PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { Member } from '../member.ts';

const from = (column: string) => sql<PlainDate | null>`lower(${sql.ref(column)})`.as('from');
const to = (column: string) => sql<PlainDate | null>`upper(${sql.ref(column)})`.as('to');
const held = (column: string) => sql<boolean>`not isempty(${sql.ref(column)})`;

/** A unit's name on the last day that a period knows: how it was called then. */
const nameThen = (column: string) => sql<string>`(select up.name from unit_periods up
	where up.committee_id = x.committee_id and up.unit_id = x.unit_id and not isempty(up.valid)
	order by (up.valid && ${sql.ref(column)}) desc, upper(up.valid) desc nulls first limit 1)`;

/** The row of a member, held until the transaction ends, so that two people do not record the same move at once. */
export const lockMemberRow = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('members')
		.select([
			'member_id as id',
			'full_name as fullName',
			'sex',
			'born_on as bornOn',
			'birth_precision as birthPrecision',
			'admitted_on as admittedOn',
			'official_on as officialOn',
			'card_number as cardNumber',
			'phone',
			'note'
		])
		.where('member_id', '=', memberId)
		.forUpdate()
		.executeTakeFirst();

export const updateMember = (ctx: Context, member: Required<Member>) =>
	ctx.db
		.updateTable('members')
		.set({
			full_name: member.fullName,
			sex: member.sex,
			born_on: member.bornOn,
			birth_precision: member.birthPrecision,
			admitted_on: member.admittedOn,
			official_on: member.officialOn,
			card_number: member.cardNumber,
			phone: member.phone,
			note: member.note
		})
		.where('member_id', '=', member.id)
		.execute();

/** Every cell in which somebody was or will be a member, the latest first. */
export const cellPeriodsOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('memberships as x')
		.select([
			'x.membership_id as id',
			'x.unit_id as unitId',
			nameThen('x.valid').as('unitName'),
			from('x.valid'),
			to('x.valid')
		])
		.where('x.member_id', '=', memberId)
		.where(held('x.valid'))
		.orderBy(sql`lower(x.valid) desc nulls last`)
		.execute();

/** Every post that somebody held or will hold, the latest first. */
export const postPeriodsOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('posts as x')
		.select([
			'x.post_id as id',
			'x.kind',
			'x.unit_id as unitId',
			nameThen('x.valid').as('unitName'),
			from('x.valid'),
			to('x.valid')
		])
		.$narrowType<{ kind: PostKind }>()
		.where('x.member_id', '=', memberId)
		.where(held('x.valid'))
		.orderBy(sql`lower(x.valid) desc nulls last`)
		.orderBy('x.kind')
		.execute();

export const exemptionPeriodsOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('exemptions as x')
		.select(['x.exemption_id as id', from('x.valid'), to('x.valid')])
		.where('x.member_id', '=', memberId)
		.where(held('x.valid'))
		.orderBy(sql`lower(x.valid) desc nulls last`)
		.execute();

/** Who else holds a post in a unit on a day or later. */
export const othersInPost = (
	ctx: Context,
	post: { memberId: Id; unitId: Id; kind: PostKind },
	day: PlainDate
) =>
	ctx.db
		.selectFrom('posts as p')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.member_id', '=', 'p.member_id')
		)
		.select('m.full_name as name')
		.where('p.unit_id', '=', post.unitId)
		.where('p.kind', '=', post.kind)
		.where('p.member_id', '<>', post.memberId)
		.where(sql<boolean>`p.valid && daterange(${day}::date, null)`)
		.limit(1)
		.executeTakeFirst();

export const endExemptionRow = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('exemptions')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('exemption_id', '=', id)
		.execute();

export const endMembershipRow = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('memberships')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('membership_id', '=', id)
		.execute();

export const endPostRow = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('posts')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('post_id', '=', id)
		.execute();

/** Somebody's attendance at every session as last published, the latest first. */
export const attendanceOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('result_lines as l')
		.innerJoin('published_results as r', (join) =>
			join.onRef('r.committee_id', '=', 'l.committee_id').onRef('r.result_id', '=', 'l.result_id')
		)
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.meeting_id', '=', 'r.session_id')
		)
		.select([
			'r.session_id as sessionId',
			'm.title',
			'm.starts_at as startsAt',
			'l.status',
			'l.late_minutes as lateMinutes',
			'l.left_early_minutes as leftEarlyMinutes'
		])
		.where('l.member_id', '=', memberId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('published_results as later')
						.select(sql`1`.as('one'))
						.whereRef('later.committee_id', '=', 'r.committee_id')
						.whereRef('later.session_id', '=', 'r.session_id')
						.whereRef('later.revision', '>', 'r.revision')
				)
			)
		)
		.orderBy('m.starts_at', 'desc')
		.execute();

/** The cells that exist on a day, for choosing one. */
export const cellExistsOn = async (ctx: Context, unitId: Id, day: PlainDate): Promise<boolean> =>
	(await ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as up', (join) =>
			join.onRef('up.committee_id', '=', 'u.committee_id').onRef('up.unit_id', '=', 'u.unit_id')
		)
		.select('u.unit_id')
		.where('u.unit_id', '=', unitId)
		.where('u.kind', '=', 'cell')
		.where(holdsOn('up.valid', day))
		.executeTakeFirst()) !== undefined;

/** The shortcomings recorded about somebody, as far as this person may see them: who acts for the committee, leads the cell concerned, or is it. */
export function shortcomingsOf(ctx: Context, memberId: Id) {
	const all = ctx.db
		.selectFrom('shortcomings as s')
		.select(['s.shortcoming_id as id', 's.reference', 's.description', 's.found_on as foundOn'])
		.where('s.subject_member_id', '=', memberId)
		.orderBy('s.found_on', 'desc')
		.orderBy('s.reference', 'desc');
	if (actsForCommittee(ctx.actor) || ctx.actor.memberId === memberId) return all.execute();
	const cells = cellsLedBy(ctx.actor);
	return cells.length ? all.where('s.unit_id', 'in', cells).execute() : Promise.resolve([]);
}
