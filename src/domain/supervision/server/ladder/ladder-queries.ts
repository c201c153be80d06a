import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { StepKind } from '#domain/rectification/corrective-action.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Asks } from '../../ladder.ts';

const dayOf = (column: string) => sql<PlainDate>`(${sql.ref(column)} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** What is known of some corrective actions that bears on their deadline. Whoever asks was shown them already. */
export const actionsOnLadder = (ctx: Context) =>
	ctx.db
		.selectFrom('corrective_actions as a')
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'a.committee_id').onRef('s.shortcoming_id', '=', 'a.shortcoming_id')
		)
		.select([
			'a.action_id as id',
			'a.owner_id as ownerId',
			'a.state',
			'a.round',
			'a.due_on as dueOn',
			'a.first_due_on as firstDueOn',
			dayOf('a.entered_at').as('plannedOn'),
			'a.task',
			's.reference',
			's.subject_member_id as subjectMemberId',
			's.subject_unit_id as subjectUnitId',
			's.unit_id as unitId',
			memberNameIn('a.owner_id').as('ownerName')
		]);

/** Those past their deadline that their owners have yet to mend, held until the transaction ends. */
export const lockOverdue = (ctx: Context, today: PlainDate) =>
	actionsOnLadder(ctx)
		.where('a.state', 'in', ['in-hand', 'returned'])
		.where('a.due_on', '<', today)
		.orderBy('a.action_id')
		.forUpdate('a')
		.execute();

export const holdAction = (ctx: Context, actionId: Id) =>
	ctx.db
		.selectFrom('corrective_actions')
		.select('action_id')
		.where('action_id', '=', actionId)
		.forUpdate()
		.executeTakeFirst();

export const stepsOfActions = (
	ctx: Context,
	actionIds: readonly Id[]
): Promise<{ actionId: Id; kind: StepKind; doneOn: PlainDate; newDueOn: PlainDate | null }[]> =>
	ctx.db
		.selectFrom('action_steps')
		.select(['action_id as actionId', 'kind', 'done_on as doneOn', 'new_due_on as newDueOn'])
		.where('action_id', 'in', actionIds)
		.where('kind', '<>', 'progress')
		.orderBy('entered_at')
		.orderBy('step_id')
		.execute();

export const pausesOfActions = (ctx: Context, actionIds: readonly Id[]) =>
	ctx.db
		.selectFrom('ladder_pauses as p')
		.select([
			'p.pause_id as id',
			'p.action_id as actionId',
			'p.round',
			'p.reason',
			memberNameIn('p.paused_by').as('pausedBy'),
			'p.paused_on as pausedOn',
			'p.resumed_words as resumedWords',
			memberNameIn<string | null>('p.resumed_by').as('resumedBy'),
			'p.resumed_on as resumedOn'
		])
		.where('p.action_id', 'in', actionIds)
		.orderBy('p.paused_at')
		.execute();

export const takenOfActions = (ctx: Context, actionIds: readonly Id[]) =>
	ctx.db
		.selectFrom('ladder_steps')
		.select([
			'ladder_step_id as id',
			'action_id as actionId',
			'episode',
			'rung as code',
			'asks',
			'owner_id as ownerId',
			'taken_on as on'
		])
		.where('action_id', 'in', actionIds)
		.orderBy('taken_at')
		.orderBy('ladder_step_id')
		.execute()
		.then((rows) => rows.map((row) => ({ ...row, asks: row.asks as Asks })));

export const answersToRungs = (ctx: Context, stepIds: readonly Id[]) =>
	ctx.db
		.selectFrom('ladder_answers as p')
		.select([
			'p.ladder_answer_id as id',
			'p.ladder_step_id as stepId',
			'p.words',
			memberNameIn('p.said_by').as('saidBy'),
			memberNameIn('p.entered_by').as('enteredBy'),
			dayOf('p.entered_at').as('on')
		])
		.where('p.ladder_step_id', 'in', stepIds)
		.orderBy('p.entered_at')
		.execute();

export type NewRung = {
	id: Id;
	actionId: Id;
	episode: number;
	code: string;
	asks: Asks;
	ownerId: Id;
	on: PlainDate;
	ruleSetId: Id;
};

/** Takes rungs; one that somebody else has taken meanwhile is left out. Returns those that were taken. */
export const insertRungs = (ctx: Context, rungs: readonly NewRung[]) =>
	ctx.db
		.insertInto('ladder_steps')
		.values(
			rungs.map((rung) => ({
				committee_id: ctx.committeeId,
				ladder_step_id: rung.id,
				action_id: rung.actionId,
				episode: rung.episode,
				rung: rung.code,
				asks: rung.asks,
				owner_id: rung.ownerId,
				taken_on: rung.on,
				rule_set_id: rung.ruleSetId,
				taken_at: ctx.clock.now()
			}))
		)
		.onConflict((conflict) => conflict.constraint('no_rung_twice').doNothing())
		.returning('ladder_step_id as id')
		.execute();

export const insertRungAnswer = (
	ctx: Context,
	row: { id: Id; stepId: Id; words: string; saidBy: Id; channel: Channel }
) =>
	ctx.db
		.insertInto('ladder_answers')
		.values({
			committee_id: ctx.committeeId,
			ladder_answer_id: row.id,
			ladder_step_id: row.stepId,
			words: row.words,
			said_by: row.saidBy,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const insertPause = (
	ctx: Context,
	row: { id: Id; actionId: Id; round: number; reason: string; on: PlainDate }
) =>
	ctx.db
		.insertInto('ladder_pauses')
		.values({
			committee_id: ctx.committeeId,
			pause_id: row.id,
			action_id: row.actionId,
			round: row.round,
			reason: row.reason,
			paused_by: ctx.actor.memberId,
			paused_on: row.on,
			paused_at: ctx.clock.now()
		})
		.execute();

export const endPause = (ctx: Context, pauseId: Id, words: string, on: PlainDate) =>
	ctx.db
		.updateTable('ladder_pauses')
		.set({
			resumed_words: words,
			resumed_by: ctx.actor.memberId,
			resumed_on: on,
			resumed_at: ctx.clock.now()
		})
		.where('pause_id', '=', pauseId)
		.where('resumed_on', 'is', null)
		.execute();
