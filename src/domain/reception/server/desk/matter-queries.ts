import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { MatterWords } from '../../visit.ts';

const hamletName = sql<string | null>`(select name from hamlets h
	where h.committee_id = m.committee_id and h.hamlet_id = m.hamlet_id)`;

const matters = (ctx: Context) =>
	ctx.db
		.selectFrom('reception_matters as m')
		.select([
			'm.matter_id as id',
			'm.visit_id as visitId',
			'm.place',
			'm.kind',
			'm.topic',
			'm.title',
			'm.content',
			'm.hamlet_id as hamletId',
			hamletName.as('hamletName'),
			'm.secret',
			'm.about_member_id as aboutMemberId',
			'm.settled_by as settledBy',
			'm.decision',
			'm.ground',
			'm.words',
			'm.passed_to as passedTo',
			'm.owner_id as ownerId',
			memberNameIn<string | null>('m.owner_id').as('ownerName'),
			'm.remarks',
			'm.year',
			'm.number',
			'm.case_id as caseId'
		]);

export const mattersOf = (ctx: Context, visitIds: readonly Id[]) =>
	matters(ctx)
		.where('m.visit_id', '=', sql<Id>`any(${[...visitIds]}::uuid[])`)
		.orderBy('m.visit_id')
		.orderBy('m.place')
		.execute();
export type MatterRecord = Awaited<ReturnType<typeof mattersOf>>[number];

export const insertMatter = (ctx: Context, id: Id, visitId: Id, matter: MatterWords) =>
	ctx.db
		.insertInto('reception_matters')
		.values({
			committee_id: ctx.committeeId,
			matter_id: id,
			visit_id: visitId,
			place: sql<number>`(select coalesce(max(place), 0) + 1 from reception_matters
				where committee_id = ${ctx.committeeId}::uuid and visit_id = ${visitId}::uuid)`,
			kind: matter.kind,
			topic: matter.topic,
			title: matter.title,
			content: matter.content,
			hamlet_id: matter.hamletId,
			secret: matter.secret,
			about_member_id: matter.aboutMemberId,
			settled_by: matter.settledBy,
			decision: matter.decision,
			ground: matter.ground,
			words: matter.words,
			passed_to: matter.passedTo,
			owner_id: matter.ownerId,
			remarks: matter.remarks,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const deleteMatter = (ctx: Context, visitId: Id, id: Id) =>
	ctx.db
		.deleteFrom('reception_matters')
		.where('visit_id', '=', visitId)
		.where('matter_id', '=', id)
		.executeTakeFirst();

/** A matter becomes a line of the register and a case; a secret one stands under a visit of its own. */
export const settleMatter = (
	ctx: Context,
	id: Id,
	{ visitId, year, number, caseId }: { visitId: Id; year: number; number: number; caseId: Id }
) =>
	ctx.db
		.updateTable('reception_matters')
		.set({ visit_id: visitId, year, number, case_id: caseId })
		.where('matter_id', '=', id)
		.execute();

/** Takes the next number of the register in a year; others wait until this is committed. */
export async function takeNumber(ctx: Context, year: number): Promise<number> {
	const { last_number } = await ctx.db
		.insertInto('reception_numbers')
		.values({ committee_id: ctx.committeeId, year, last_number: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'year'])
				.doUpdateSet({ last_number: sql`reception_numbers.last_number + 1` })
		)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	return last_number;
}

/** The lines of the register between two days, first to last. */
export const registerMatters = (ctx: Context, from: PlainDate, to: PlainDate) =>
	matters(ctx)
		.innerJoin('reception_visits as v', (join) =>
			join.onRef('v.committee_id', '=', 'm.committee_id').onRef('v.visit_id', '=', 'm.visit_id')
		)
		.select(['v.received_on as receivedOn', 'v.people_count as peopleCount', 'v.company', 'v.identity'])
		.where('m.number', 'is not', null)
		.where('v.received_on', '>=', from)
		.where('v.received_on', '<=', to)
		.orderBy('m.year')
		.orderBy('m.number')
		.execute();

/** How many came about how many matters, by quarter, hamlet and kind: counts and nothing else. */
export const countVisits = (ctx: Context, from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('reception_matters as m')
		.innerJoin('reception_visits as v', (join) =>
			join.onRef('v.committee_id', '=', 'm.committee_id').onRef('v.visit_id', '=', 'm.visit_id')
		)
		.select([
			sql<PlainDate>`date_trunc('quarter', v.received_on)::date`.as('quarter'),
			'm.hamlet_id as hamletId',
			'm.kind',
			sql<number>`count(*)::int`.as('matters'),
			sql<number>`count(distinct v.visit_id)::int`.as('visits'),
			sql<number>`sum(v.people_count)::int`.as('people')
		])
		.where('m.number', 'is not', null)
		.where('v.received_on', '>=', from)
		.where('v.received_on', '<=', to)
		.groupBy([sql`date_trunc('quarter', v.received_on)`, 'm.hamlet_id', 'm.kind'])
		.orderBy(sql`date_trunc('quarter', v.received_on)`)
		.orderBy('m.hamlet_id')
		.orderBy('m.kind')
		.execute();
