import { sql } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { Member } from '../member.ts';

const memberRow = (ctx: Context, member: Member) => ({
	committee_id: ctx.committeeId,
	member_id: member.id,
	full_name: member.fullName,
	sex: member.sex ?? null,
	born_on: member.bornOn ?? null,
	birth_precision: member.birthPrecision ?? null,
	admitted_on: member.admittedOn ?? null,
	official_on: member.officialOn ?? null,
	card_number: member.cardNumber ?? null,
	phone: member.phone ?? null,
	note: member.note ?? null,
	entered_at: ctx.clock.now()
});

export const insertMembers = (ctx: Context, members: Member[]) =>
	ctx.db
		.insertInto('members')
		.values(members.map((member) => memberRow(ctx, member)))
		.execute();

export type Joining = { id: Id; memberId: Id; unitId: Id; from: PlainDate | null };

export const insertMemberships = (ctx: Context, joinings: Joining[]) =>
	ctx.db
		.insertInto('memberships')
		.values(
			joinings.map((one) => ({
				committee_id: ctx.committeeId,
				membership_id: one.id,
				member_id: one.memberId,
				unit_id: one.unitId,
				valid: validity(one.from)
			}))
		)
		.execute();

export type Appointment = { id: Id; memberId: Id; unitId: Id; kind: PostKind; from: PlainDate | null };

export const insertPosts = (ctx: Context, appointments: Appointment[]) =>
	ctx.db
		.insertInto('posts')
		.values(
			appointments.map((one) => ({
				committee_id: ctx.committeeId,
				post_id: one.id,
				member_id: one.memberId,
				unit_id: one.unitId,
				kind: one.kind,
				valid: validity(one.from)
			}))
		)
		.execute();

export const insertExemptions = (
	ctx: Context,
	exemptions: { id: Id; memberId: Id; from: PlainDate | null; to: PlainDate | null }[]
) =>
	ctx.db
		.insertInto('exemptions')
		.values(
			exemptions.map((one) => ({
				committee_id: ctx.committeeId,
				exemption_id: one.id,
				member_id: one.memberId,
				valid: validity(one.from, one.to)
			}))
		)
		.execute();

/** Who is a member of a unit on a date, by given name, with whether they are exempt that day. */
export const rosterOn = (ctx: Context, unitIds: Id[], date: PlainDate) =>
	ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.select((eb) => [
			'm.member_id as id',
			'm.full_name as fullName',
			'ms.unit_id as unitId',
			eb
				.exists(
					eb
						.selectFrom('exemptions as e')
						.select(sql`1`.as('one'))
						.whereRef('e.committee_id', '=', 'm.committee_id')
						.whereRef('e.member_id', '=', 'm.member_id')
						.where(holdsOn('e.valid', date))
				)
				.as('exempt')
		])
		.where('ms.unit_id', 'in', unitIds)
		.where(holdsOn('ms.valid', date))
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.execute();

/** One member as they stand on a date: cell, posts, exemption. */
export const findMember = (ctx: Context, memberId: Id, date: PlainDate) =>
	ctx.db
		.selectFrom('members as m')
		.leftJoin('memberships as ms', (join) =>
			join
				.onRef('ms.committee_id', '=', 'm.committee_id')
				.onRef('ms.member_id', '=', 'm.member_id')
				.on(holdsOn('ms.valid', date))
		)
		.leftJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'ms.committee_id')
				.onRef('up.unit_id', '=', 'ms.unit_id')
				.on(holdsOn('up.valid', date))
		)
		.select([
			'm.member_id as id',
			'm.full_name as fullName',
			'm.sex',
			'm.born_on as bornOn',
			'm.birth_precision as birthPrecision',
			'm.admitted_on as admittedOn',
			'm.official_on as officialOn',
			'm.card_number as cardNumber',
			'm.phone',
			'm.note',
			'ms.unit_id as cellId',
			'up.name as cellName'
		])
		.where('m.member_id', '=', memberId)
		.executeTakeFirst();

/** The holders of some posts on a date, in some units or in all. */
export const postHoldersOn = (ctx: Context, kinds: readonly PostKind[], date: PlainDate) =>
	ctx.db
		.selectFrom('posts as p')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.member_id', '=', 'p.member_id')
		)
		.select(['m.member_id as memberId', 'm.full_name as name', 'p.kind', 'p.unit_id as unitId'])
		.where('p.kind', 'in', [...kinds])
		.where(holdsOn('p.valid', date))
		.orderBy('p.kind')
		.orderBy('m.sort_name')
		.execute();
