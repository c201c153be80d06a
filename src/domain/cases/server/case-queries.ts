import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import { cellsLedBy, holds, type Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { CaseKind, CaseOrigin } from '../case.ts';
import { isDesk } from '../policy.ts';

/**
 * The cases that a person may see: the desk all of them, leaders those that are no denunciation, everybody what they own;
 * never what is about themselves or the collective that they lead. Every look into the list begins here.
 */
export function visibleTo(ctx: Context) {
	const { actor } = ctx;
	const others = ctx.db
		.selectFrom('cases as c')
		.where('c.about_member_id', 'is distinct from', actor.memberId)
		.where((eb) =>
			eb.or([
				eb('c.about_unit_id', 'is', null),
				eb.not(eb('c.about_unit_id', '=', sql<Id>`any(${cellsLedBy(actor)}::uuid[])`))
			])
		);
	if (isDesk(actor)) return others;
	return others.where((eb) =>
		eb.or([
			eb('c.owner_id', '=', actor.memberId),
			...(holds(actor, 'leader') ? [eb('c.kind', '<>', 'denunciation')] : [])
		])
	);
}

const columns = [
	'c.case_id as id',
	'c.code',
	'c.kind',
	'c.topic',
	'c.title',
	'c.content',
	'c.hamlet_id as hamletId',
	'c.people_count as peopleCount',
	'c.received_on as receivedOn',
	'c.origin',
	'c.source_type as sourceType',
	'c.source_id as sourceId',
	'c.about_member_id as aboutMemberId',
	'c.about_unit_id as aboutUnitId',
	'c.complexity',
	'c.remote',
	'c.state',
	'c.round',
	'c.owner_id as ownerId',
	'c.state_reference as stateReference',
	'c.rule_set_id as ruleSetId',
	'c.due_on as dueOn',
	'c.notice_due_on as noticeDueOn',
	'c.notice_given_on as noticeGivenOn',
	'c.accepted_on as acceptedOn',
	'c.passed_to as passedTo',
	'c.first_answered_on as firstAnsweredOn',
	'c.answered_on as answeredOn',
	'c.ended_on as endedOn',
	'c.said_solved as saidSolved',
	'c.ask_again_on as askAgainOn',
	'c.asked_again_on as askedAgainOn'
] as const;

const names = [
	memberNameIn<string | null>('c.owner_id').as('ownerName'),
	memberNameIn<string | null>('c.about_member_id').as('aboutMemberName'),
	memberNameIn('c.entered_by').as('enteredByName')
];

/** What is known of cases, to whoever may see them. */
export const caseRecords = (ctx: Context) => visibleTo(ctx).select(columns).select(names);

export type CaseRecord = Awaited<ReturnType<ReturnType<typeof caseRecords>['executeTakeFirstOrThrow']>>;

/** One case; refuses (404) what is not theirs to see. */
export async function getCase(ctx: Context, id: Id): Promise<CaseRecord> {
	const found = await caseRecords(ctx).where('c.case_id', '=', id).executeTakeFirst();
	if (!found) throw notFound();
	return found;
}

/** The same, held until the transaction ends. */
export async function lockCase(ctx: Context, id: Id): Promise<CaseRecord> {
	const found = await caseRecords(ctx).where('c.case_id', '=', id).forUpdate('c').executeTakeFirst();
	if (!found) throw notFound();
	return found;
}

/** A case by its code whoever asks, held for a change if `held`; only for whoever showed its PIN, and for the calendar. */
export const caseOfCitizen = (ctx: Context, code: string, held = false) =>
	ctx.db
		.selectFrom('cases as c')
		.select(columns)
		.select(['c.pin_salt as salt', 'c.pin_hash as hash'])
		.where('c.code', '=', code)
		.$if(held, (query) => query.forUpdate('c'))
		.executeTakeFirst();
export type CitizensCase = NonNullable<Awaited<ReturnType<typeof caseOfCitizen>>>;

/** Takes the next number of a year. The row's lock keeps others waiting until this is committed. */
export async function takeCaseNumber(ctx: Context, year: number): Promise<number> {
	const { last_number } = await ctx.db
		.insertInto('case_numbers')
		.values({ committee_id: ctx.committeeId, year, last_number: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'year'])
				.doUpdateSet({ last_number: sql`case_numbers.last_number + 1` })
		)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	return last_number;
}

export type CaseRow = {
	id: Id;
	code: string;
	salt: string;
	hash: string;
	kind: CaseKind;
	topic: string;
	title: string;
	content: string;
	hamletId: Id | null;
	peopleCount: number;
	receivedOn: PlainDate;
	origin: CaseOrigin;
	source: { type: string; id: Id } | null;
	aboutMemberId: Id | null;
	aboutUnitId: Id | null;
	remote: boolean;
	stateReference: string | null;
	ruleSetId: Id;
	noticeDueOn: PlainDate;
	dueOn: PlainDate | null;
	channel: Channel;
};

export const insertCase = (ctx: Context, row: CaseRow) =>
	ctx.db
		.insertInto('cases')
		.values({
			committee_id: ctx.committeeId,
			case_id: row.id,
			code: row.code,
			pin_salt: row.salt,
			pin_hash: row.hash,
			kind: row.kind,
			topic: row.topic,
			title: row.title,
			content: row.content,
			hamlet_id: row.hamletId,
			people_count: row.peopleCount,
			received_on: row.receivedOn,
			origin: row.origin,
			source_type: row.source?.type ?? null,
			source_id: row.source?.id ?? null,
			about_member_id: row.aboutMemberId,
			about_unit_id: row.aboutUnitId,
			remote: row.remote,
			state_reference: row.stateReference,
			rule_set_id: row.ruleSetId,
			notice_due_on: row.noticeDueOn,
			due_on: row.dueOn,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/** What of a case an act changes. */
export type CaseChange = Partial<{
	kind: CaseKind;
	state: CaseRecord['state'];
	round: number;
	owner_id: Id;
	complexity: CaseRecord['complexity'];
	remote: boolean;
	state_reference: string | null;
	due_on: PlainDate | null;
	notice_given_on: PlainDate;
	accepted_on: PlainDate;
	passed_to: string;
	first_answered_on: PlainDate;
	answered_on: PlainDate | null;
	ended_on: PlainDate | null;
	said_solved: boolean | null;
	ask_again_on: PlainDate | null;
	asked_again_on: PlainDate | null;
}>;

export const changeCase = (ctx: Context, id: Id, change: CaseChange) =>
	ctx.db.updateTable('cases').set(change).where('case_id', '=', id).execute();
