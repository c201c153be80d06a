import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CorrectiveAction, StepKind } from '../corrective-action.ts';
import { subjectName, unitNameIn, visibleTo } from './shortcoming-queries.ts';

/** Everybody who ever owned an action, or noted, reported or attached anything for its owner: none of them judges it. */
const hands = sql<Id[]>`array(
	select a.owner_id
	union select unnest(array[t.former_owner_id, t.new_owner_id]) from action_steps t
		where t.committee_id = a.committee_id and t.action_id = a.action_id and t.kind = 'owner-changed'
	union select unnest(array[t.done_by, t.entered_by]) from action_steps t
		where t.committee_id = a.committee_id and t.action_id = a.action_id and t.kind in ('progress', 'reported')
	union select f.entered_by from action_steps t
		join attachments f on f.committee_id = t.committee_id and f.subject_id = t.step_id
		where t.committee_id = a.committee_id and t.action_id = a.action_id and t.kind in ('progress', 'reported')
)`;

const lastStepOn = sql<PlainDate>`coalesce(
	(select max(t.done_on) from action_steps t where t.committee_id = a.committee_id and t.action_id = a.action_id),
	s.found_on
)`;

const visibleActions = (ctx: Context) =>
	visibleTo(ctx).innerJoin('corrective_actions as a', (join) =>
		join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.shortcoming_id', '=', 's.shortcoming_id')
	);

/** The corrective actions that a person may see, each with whose shortcoming it mends. */
export const actions = (ctx: Context) =>
	visibleActions(ctx).select([
		'a.action_id as id',
		'a.owner_id as ownerId',
		memberNameIn('a.owner_id').as('ownerName'),
		'a.task',
		'a.expected_product as expectedProduct',
		'a.due_on as dueOn',
		'a.state',
		'a.round',
		'a.recheck_due_on as recheckDueOn',
		lastStepOn.as('lastStepOn'),
		hands.as('hands'),
		memberNameIn('a.entered_by').as('enteredBy'),
		'a.entered_at as enteredAt',
		's.shortcoming_id as shortcomingId',
		's.reference',
		's.subject_member_id as subjectMemberId',
		's.subject_unit_id as subjectUnitId',
		subjectName.as('subjectName'),
		's.unit_id as unitId',
		unitNameIn('s.unit_id').as('unitName'),
		's.description',
		's.rule_set_id as ruleSetId'
	]);

export type ActionRecord = NonNullable<Awaited<ReturnType<typeof findAction>>>;

export const findAction = (ctx: Context, id: Id) =>
	actions(ctx).where('a.action_id', '=', id).executeTakeFirst();

export const actionsFor = (ctx: Context, shortcomingId: Id) =>
	actions(ctx).where('s.shortcoming_id', '=', shortcomingId).orderBy('a.entered_at').execute();

/** Holds the row until the transaction ends. What is known of it must be read after that, not with it. */
export const lockAction = (ctx: Context, id: Id) =>
	visibleActions(ctx).select('a.action_id').where('a.action_id', '=', id).forUpdate('a').executeTakeFirst();

export type Plan = { task: string; expectedProduct: string; ownerId: Id; dueOn: PlainDate };

export const insertAction = (ctx: Context, row: Plan & { id: Id; shortcomingId: Id }) =>
	ctx.db
		.insertInto('corrective_actions')
		.values({
			committee_id: ctx.committeeId,
			action_id: row.id,
			shortcoming_id: row.shortcomingId,
			owner_id: row.ownerId,
			task: row.task,
			expected_product: row.expectedProduct,
			due_on: row.dueOn,
			first_due_on: row.dueOn,
			state: 'in-hand',
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const saveAction = (ctx: Context, action: CorrectiveAction) =>
	ctx.db
		.updateTable('corrective_actions')
		.set({
			owner_id: action.ownerId,
			state: action.state,
			round: action.round,
			due_on: action.dueOn,
			recheck_due_on: action.recheckDueOn
		})
		.where('action_id', '=', action.id)
		.execute();

export type NewStep = {
	id: Id;
	actionId: Id;
	round: number;
	kind: StepKind;
	words: string;
	doneBy: Id;
	doneOn: PlainDate;
	channel: Channel;
	newDueOn: PlainDate | null;
	newOwnerId: Id | null;
	formerOwnerId: Id | null;
};

export const insertStep = (ctx: Context, step: NewStep) =>
	ctx.db
		.insertInto('action_steps')
		.values({
			committee_id: ctx.committeeId,
			step_id: step.id,
			action_id: step.actionId,
			round: step.round,
			kind: step.kind,
			words: step.words,
			done_by: step.doneBy,
			done_on: step.doneOn,
			entered_by: ctx.actor.memberId,
			channel: step.channel,
			new_due_on: step.newDueOn,
			new_owner_id: step.newOwnerId,
			former_owner_id: step.formerOwnerId,
			entered_at: ctx.clock.now()
		})
		.execute();

/** The steps of every action of a shortcoming, oldest first. */
export const stepsFor = (ctx: Context, shortcomingId: Id) =>
	visibleActions(ctx)
		.innerJoin('action_steps as t', (join) =>
			join.onRef('t.committee_id', '=', 'a.committee_id').onRef('t.action_id', '=', 'a.action_id')
		)
		.select([
			't.step_id as id',
			't.action_id as actionId',
			't.round',
			't.kind',
			't.words',
			memberNameIn('t.done_by').as('doneBy'),
			memberNameIn('t.entered_by').as('enteredBy'),
			't.channel',
			't.new_due_on as newDueOn',
			memberNameIn<string | null>('t.new_owner_id').as('newOwner'),
			memberNameIn<string | null>('t.former_owner_id').as('formerOwner'),
			't.done_on as doneOn',
			't.entered_at as enteredAt'
		])
		.where('s.shortcoming_id', '=', shortcomingId)
		.orderBy('t.entered_at')
		.orderBy('t.step_id')
		.execute();

/** To which action a step belongs, if it may be seen. */
export const findStep = (ctx: Context, stepId: Id) =>
	visibleActions(ctx)
		.innerJoin('action_steps as t', (join) =>
			join.onRef('t.committee_id', '=', 'a.committee_id').onRef('t.action_id', '=', 'a.action_id')
		)
		.select(['t.step_id as id', 't.action_id as actionId'])
		.where('t.step_id', '=', stepId)
		.executeTakeFirst();
