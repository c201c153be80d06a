import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { Duty, DutyLine } from '../duty.ts';

/** SQL about duties and who holds them. */

const since = (column: string) => sql<PlainDate | null>`lower(${sql.ref(column)})`.as('from');
const until = (column: string) => sql<PlainDate | null>`upper(${sql.ref(column)})`.as('to');
const anyOf = (ids: readonly Id[]) => sql<Id>`any(${[...ids]}::uuid[])`;

const duties = (ctx: Context) =>
	ctx.db
		.selectFrom('duties as d')
		.select([
			'd.duty_id as id',
			'd.unit_id as unitId',
			'd.code',
			'd.title',
			since('d.valid'),
			until('d.valid')
		]);

/** The duties of some units as they stand on a date: in the order of the alphabet. */
export const dutiesOn = (ctx: Context, unitIds: readonly Id[], date: PlainDate): Promise<Duty[]> =>
	duties(ctx)
		.where('d.unit_id', '=', anyOf(unitIds))
		.where(holdsOn('d.valid', date))
		.orderBy(sql`d.title collate "vi-x-icu"`)
		.orderBy('d.duty_id')
		.execute();

export const findDuty = (ctx: Context, id: Id): Promise<Duty | undefined> =>
	duties(ctx).where('d.duty_id', '=', id).executeTakeFirst();

export const lockDutyRow = (ctx: Context, id: Id) =>
	ctx.db.selectFrom('duties').select('duty_id').where('duty_id', '=', id).forUpdate().executeTakeFirst();

/** Whoever writes in a unit's sheet waits for the one before. */
export const lockSheet = (ctx: Context, unitId: Id) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`duties ${unitId}`}, 0))`.execute(ctx.db);

const holdings = (ctx: Context) =>
	ctx.db
		.selectFrom('duty_holdings as h')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'h.committee_id').onRef('m.member_id', '=', 'h.member_id')
		)
		.select([
			'h.duty_holding_id as id',
			'h.duty_id as dutyId',
			'h.member_id as memberId',
			'm.full_name as fullName',
			'h.detail',
			since('h.valid'),
			until('h.valid')
		]);

/** Who holds some duties on a date, by given name; `belongs` says whether they are of one of these units that day. */
export const holdingsOn = (ctx: Context, dutyIds: readonly Id[], unitIds: readonly Id[], date: PlainDate) =>
	holdings(ctx)
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('memberships as ms')
					.select('ms.member_id')
					.whereRef('ms.committee_id', '=', 'h.committee_id')
					.whereRef('ms.member_id', '=', 'h.member_id')
					.where('ms.unit_id', '=', anyOf(unitIds))
					.where(holdsOn('ms.valid', date))
			).as('isOfUnit')
		)
		.where('h.duty_id', '=', anyOf(dutyIds))
		.where(holdsOn('h.valid', date))
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.execute();

/** Everybody who ever held a duty, the latest first; with who entered it, and how. */
export const holdingHistory = (ctx: Context, dutyId: Id) =>
	holdings(ctx)
		.innerJoin('members as e', (join) =>
			join.onRef('e.committee_id', '=', 'h.committee_id').onRef('e.member_id', '=', 'h.entered_by')
		)
		.select(['e.full_name as enteredBy', 'h.channel', 'h.entered_at as enteredAt'])
		.where('h.duty_id', '=', dutyId)
		.where(sql<boolean>`not isempty(h.valid)`)
		.orderBy(sql`upper(h.valid) desc nulls first`)
		.orderBy(sql`lower(h.valid) desc nulls last`)
		.orderBy('m.sort_name')
		.execute();

/** What some members held within a period, with the unit's name then; oldest first. */
export const heldDuring = (ctx: Context, memberIds: readonly Id[], from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('duty_holdings as h')
		.innerJoin('duties as d', (join) =>
			join.onRef('d.committee_id', '=', 'h.committee_id').onRef('d.duty_id', '=', 'h.duty_id')
		)
		.select([
			'h.member_id as memberId',
			'd.duty_id as dutyId',
			'd.unit_id as unitId',
			'd.code',
			'd.title',
			'h.detail',
			sql<string>`(select up.name from unit_periods up where up.committee_id = d.committee_id
				and up.unit_id = d.unit_id order by (up.valid && h.valid) desc, upper(up.valid) desc nulls first limit 1)`.as(
				'unitName'
			),
			since('h.valid'),
			until('h.valid')
		])
		.where('h.member_id', '=', anyOf(memberIds))
		.where(sql<boolean>`h.valid && daterange(${from}::date, ${to}::date, '[]')`)
		.orderBy('h.member_id')
		.orderBy(sql`lower(h.valid) nulls first`)
		.orderBy(sql`d.title collate "vi-x-icu"`)
		.execute();

type Entered = { from: PlainDate; channel: Channel };

export const insertDuties = (
	ctx: Context,
	rows: readonly { id: Id; unitId: Id; code: string | null; title: string }[],
	{ from, channel }: Entered
) =>
	ctx.db
		.insertInto('duties')
		.values(
			rows.map(({ id, unitId, code, title }) => ({
				committee_id: ctx.committeeId,
				duty_id: id,
				unit_id: unitId,
				code,
				title,
				valid: validity(from),
				entered_by: ctx.actor.memberId,
				channel,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

export type NewHolding = { dutyId: Id; memberId: Id; detail: DutyLine['detail'] };

export const insertHoldings = (ctx: Context, rows: readonly NewHolding[], { from, channel }: Entered) =>
	ctx.db
		.insertInto('duty_holdings')
		.values(
			rows.map(({ dutyId, memberId, detail }) => ({
				committee_id: ctx.committeeId,
				duty_holding_id: newId(),
				duty_id: dutyId,
				member_id: memberId,
				detail,
				valid: validity(from),
				entered_by: ctx.actor.memberId,
				channel,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

/** They end on a day; what would have begun on it or later never was. */
export const endHoldings = (ctx: Context, ids: readonly Id[], on: PlainDate) =>
	ctx.db
		.updateTable('duty_holdings')
		.set({ valid: sql<string>`valid * daterange(null, ${on}::date)` })
		.where('duty_holding_id', '=', anyOf(ids))
		.execute();

export const endDutyRow = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('duties')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('duty_id', '=', id)
		.execute();

/** The holdings of a duty that are not over by a day. */
export const holdingsFrom = async (ctx: Context, dutyId: Id, on: PlainDate): Promise<Id[]> => {
	const rows = await ctx.db
		.selectFrom('duty_holdings')
		.select('duty_holding_id as id')
		.where('duty_id', '=', dutyId)
		.where(sql<boolean>`valid && daterange(${on}::date, null)`)
		.execute();
	return rows.map(({ id }) => id);
};
