import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Company, Identity, Person, VisitState } from '../../visit.ts';

const visits = (ctx: Context) =>
	ctx.db
		.selectFrom('reception_visits as v')
		.select([
			'v.visit_id as id',
			'v.day_id as dayId',
			'v.received_on as receivedOn',
			'v.received_by as receivedById',
			memberNameIn('v.received_by').as('receivedBy'),
			'v.company',
			'v.people_count as peopleCount',
			'v.identity',
			'v.minutes',
			'v.state',
			'v.channel',
			memberNameIn<string | null>('v.taken_by').as('takenBy'),
			'v.rule_set_id as ruleSetId',
			memberNameIn('v.entered_by').as('enteredBy'),
			'v.entered_at as enteredAt'
		]);

export const findVisit = (ctx: Context, id: Id) =>
	visits(ctx).where('v.visit_id', '=', id).executeTakeFirst();
export type VisitRecord = NonNullable<Awaited<ReturnType<typeof findVisit>>>;

/** Visits of a day, and those that nobody finished yet, newest first. */
export const visitsOf = (ctx: Context, on: PlainDate) =>
	visits(ctx)
		.select(
			sql<number>`(select count(*)::int from reception_matters m
				where m.committee_id = v.committee_id and m.visit_id = v.visit_id)`.as('matters')
		)
		.where((eb) => eb.or([eb('v.received_on', '=', on), eb('v.state', '=', 'talking')]))
		.orderBy('v.entered_at', 'desc')
		.orderBy('v.visit_id', 'desc')
		.limit(100)
		.execute();

/** The row is held until the transaction ends. */
export const lockVisitRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('reception_visits')
		.select('visit_id')
		.where('visit_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

export const insertVisit = (
	ctx: Context,
	visit: {
		id: Id;
		dayId: Id | null;
		receivedOn: PlainDate;
		receivedBy: Id;
		company: Company;
		peopleCount: number;
		identity: Identity;
		state: VisitState;
		takenBy: Id | null;
		channel: Channel;
		ruleSetId: Id;
	}
) =>
	ctx.db
		.insertInto('reception_visits')
		.values({
			committee_id: ctx.committeeId,
			visit_id: visit.id,
			day_id: visit.dayId,
			received_on: visit.receivedOn,
			received_by: visit.receivedBy,
			company: visit.company,
			people_count: visit.peopleCount,
			identity: visit.identity,
			state: visit.state,
			taken_by: visit.takenBy,
			channel: visit.channel,
			rule_set_id: visit.ruleSetId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const changeVisit = (
	ctx: Context,
	id: Id,
	to: Partial<{ minutes: string; state: VisitState; identity: Identity }>
) => ctx.db.updateTable('reception_visits').set(to).where('visit_id', '=', id).execute();

export const insertPeople = (ctx: Context, visitId: Id, people: readonly Person[]) =>
	ctx.db
		.insertInto('reception_people')
		.values(
			people.map((one, place) => ({
				committee_id: ctx.committeeId,
				visit_id: visitId,
				place,
				role: one.role,
				name: one.name,
				address: one.address,
				phone: one.phone,
				id_number: one.idNumber,
				authority: one.authority
			}))
		)
		.execute();

/** Who came to some visits. For the desk alone. */
export const peopleOf = (ctx: Context, visitIds: readonly Id[]) =>
	ctx.db
		.selectFrom('reception_people')
		.select(['visit_id as visitId', 'role', 'name', 'address', 'phone', 'id_number as idNumber', 'authority'])
		.where('visit_id', '=', sql<Id>`any(${[...visitIds]}::uuid[])`)
		.orderBy('visit_id')
		.orderBy('place')
		.execute();

/** What turned out to be a denunciation no longer stands under a name. */
export const deletePeople = (ctx: Context, visitId: Id) =>
	ctx.db.deleteFrom('reception_people').where('visit_id', '=', visitId).execute();

/** The reception day of a date on which somebody receives; one that is still planned has happened now. */
export const dayOfReceiver = (ctx: Context, on: PlainDate, receiverId: Id) =>
	ctx.db
		.selectFrom('reception_days as d')
		.select(['d.day_id as id', 'd.state'])
		.where('d.held_on', '=', on)
		.where('d.state', 'in', ['planned', 'held'])
		.where(
			sql<boolean>`coalesce(d.substitute_id, case d.capacity
				when 'secretary' then (select p.member_id from posts p where p.committee_id = d.committee_id
					and p.kind = 'secretary' and p.valid @> d.held_on limit 1)
				else (select c.member_id from commune_chairmen c where c.committee_id = d.committee_id
					and c.valid @> d.held_on limit 1) end) = ${receiverId}::uuid`
		)
		.orderBy('d.starts_at')
		.executeTakeFirst();
