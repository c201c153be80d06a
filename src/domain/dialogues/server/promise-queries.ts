import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { ActionState } from '#domain/rectification/corrective-action.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PromiseState } from '../promise.ts';
import type { Page } from './dialogue-queries.ts';

export type PromiseLine = {
	id: Id;
	questionId: Id;
	dialogueId: Id;
	dialogueTitle: string;
	heldOn: PlainDate;
	heading: string | null;
	topic: string | null;
	words: string;
	ownerId: Id;
	ownerName: string;
	unitId: Id | null;
	unitName: string | null;
	promisedOn: PlainDate;
	firstDueOn: PlainDate;
	dueOn: PlainDate;
	state: PromiseState;
	actionId: Id | null;
	actionState: ActionState | null;
	/** the corrective action that it is, by the reference of its shortcoming */
	actionReference: string | null;
	shortcomingId: Id | null;
	shortcomingReference: string | null;
	ruleSetId: Id;
	enteredBy: string;
	enteredAt: Date;
};

/** Promises; of those that are corrective actions the deadline and the owner are those of the action. */
export const promiseLines = (ctx: Context) =>
	ctx.db
		.selectFrom('dialogue_promises as p')
		.innerJoin('dialogue_questions as q', (join) =>
			join.onRef('q.committee_id', '=', 'p.committee_id').onRef('q.question_id', '=', 'p.question_id')
		)
		.innerJoin('dialogues as d', (join) =>
			join.onRef('d.committee_id', '=', 'q.committee_id').onRef('d.dialogue_id', '=', 'q.dialogue_id')
		)
		.leftJoin('corrective_actions as a', (join) =>
			join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.action_id', '=', 'p.action_id')
		)
		.leftJoin('shortcomings as s', (join) =>
			join
				.onRef('s.committee_id', '=', 'p.committee_id')
				.on((eb) => eb('s.shortcoming_id', '=', eb.fn.coalesce('p.shortcoming_id', 'a.shortcoming_id')))
		)
		.select([
			'p.promise_id as id',
			'p.question_id as questionId',
			'q.dialogue_id as dialogueId',
			'd.title as dialogueTitle',
			'd.held_on as heldOn',
			'q.heading',
			'q.topic',
			'p.words',
			sql<Id>`coalesce(a.owner_id, p.owner_id)`.as('ownerId'),
			sql<string>`(select full_name from members m where m.committee_id = p.committee_id
				and m.member_id = coalesce(a.owner_id, p.owner_id))`.as('ownerName'),
			'p.unit_id as unitId',
			sql<string | null>`(select name from unit_periods u where u.committee_id = p.committee_id
				and u.unit_id = p.unit_id and u.valid @> p.promised_on)`.as('unitName'),
			'p.promised_on as promisedOn',
			'p.first_due_on as firstDueOn',
			sql<PlainDate>`coalesce(a.due_on, p.due_on)`.as('dueOn'),
			'p.state',
			'p.action_id as actionId',
			'a.state as actionState',
			sql<string | null>`case when p.action_id is not null then s.reference end`.as('actionReference'),
			'p.shortcoming_id as shortcomingId',
			sql<string | null>`case when p.shortcoming_id is not null then s.reference end`.as(
				'shortcomingReference'
			),
			'p.rule_set_id as ruleSetId',
			memberNameIn('p.entered_by').as('enteredBy'),
			'p.entered_at as enteredAt'
		]);

export const findPromise = (ctx: Context, id: Id): Promise<PromiseLine | undefined> =>
	promiseLines(ctx).where('p.promise_id', '=', id).executeTakeFirst();

export const holdPromiseRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('dialogue_promises')
		.select('promise_id')
		.where('promise_id', '=', id)
		.forUpdate()
		.execute();

export const promisesOfDialogue = (ctx: Context, dialogueId: Id): Promise<PromiseLine[]> =>
	promiseLines(ctx)
		.where('q.dialogue_id', '=', dialogueId)
		.orderBy('p.due_on')
		.orderBy('p.promise_id')
		.execute();

/** The promise that became a shortcoming, if one did. */
export const promiseOfShortcoming = (ctx: Context, shortcomingId: Id) =>
	ctx.db
		.selectFrom('dialogue_promises')
		.select('promise_id as id')
		.where('shortcoming_id', '=', shortcomingId)
		.executeTakeFirst();

export const promiseOfAction = (ctx: Context, actionId: Id) =>
	ctx.db
		.selectFrom('dialogue_promises')
		.select('promise_id as id')
		.where('action_id', '=', actionId)
		.executeTakeFirst();

export type PromiseFilter = { state?: PromiseState; owner?: Id; overdue?: boolean; dialogue?: Id };

function narrowed(ctx: Context, filter: PromiseFilter, today: PlainDate, onlyOf: Id | null) {
	let query = promiseLines(ctx);
	if (onlyOf) query = query.where(sql<boolean>`coalesce(a.owner_id, p.owner_id) = ${onlyOf}`);
	if (filter.state) query = query.where('p.state', '=', filter.state);
	if (filter.dialogue) query = query.where('q.dialogue_id', '=', filter.dialogue);
	if (filter.overdue)
		query = query
			.where('p.state', 'in', ['in-hand', 'returned'])
			.where(sql<boolean>`coalesce(a.due_on, p.due_on) < ${today}`);
	return query;
}

/** What is open first, by its day. */
export const promisePage = (
	ctx: Context,
	filter: PromiseFilter,
	at: { today: PlainDate; onlyOf: Id | null; page: Page }
): Promise<PromiseLine[]> =>
	narrowed(ctx, filter, at.today, at.onlyOf)
		.orderBy(sql`p.state in ('kept', 'broken')`)
		.orderBy(sql`coalesce(a.due_on, p.due_on)`)
		.orderBy('p.promise_id')
		.limit(at.page.limit)
		.offset(at.page.offset)
		.execute();

export const countPromises = async (
	ctx: Context,
	filter: PromiseFilter,
	today: PlainDate,
	onlyOf: Id | null
): Promise<number> => {
	const { total } = await ctx.db
		.selectFrom(narrowed(ctx, filter, today, onlyOf).as('all'))
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
};

/** Everything that was promised and not settled, whoever owns it. */
export const openPromises = (ctx: Context): Promise<PromiseLine[]> =>
	promiseLines(ctx).where('p.state', 'not in', ['kept', 'broken']).orderBy('p.due_on').execute();

/** Those past their day that nobody reported, held until the transaction ends; corrective actions have their own ladder. */
export const lockOverduePromises = (ctx: Context, today: PlainDate): Promise<PromiseLine[]> =>
	promiseLines(ctx)
		.where('p.state', 'in', ['in-hand', 'returned'])
		.where('p.action_id', 'is', null)
		.where('p.due_on', '<', today)
		.orderBy('p.promise_id')
		.forUpdate('p')
		.execute();

export const insertPromise = (
	ctx: Context,
	row: {
		id: Id;
		questionId: Id;
		words: string;
		ownerId: Id;
		unitId: Id | null;
		promisedOn: PlainDate;
		dueOn: PlainDate;
		actionId: Id | null;
		ruleSetId: Id;
	}
) =>
	ctx.db
		.insertInto('dialogue_promises')
		.values({
			committee_id: ctx.committeeId,
			promise_id: row.id,
			question_id: row.questionId,
			words: row.words,
			owner_id: row.ownerId,
			unit_id: row.unitId,
			promised_on: row.promisedOn,
			first_due_on: row.dueOn,
			due_on: row.dueOn,
			action_id: row.actionId,
			rule_set_id: row.ruleSetId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
