import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PromiseState, PromiseStepKind } from '../promise.ts';

export type Step = {
	kind: PromiseStepKind;
	words: string;
	newDueOn?: PlainDate | null;
	doneBy: Id;
	doneOn: PlainDate;
	channel: Channel;
};

export async function insertPromiseStep(ctx: Context, promiseId: Id, step: Step): Promise<Id> {
	const id = newId();
	await ctx.db
		.insertInto('dialogue_promise_steps')
		.values({
			committee_id: ctx.committeeId,
			step_id: id,
			promise_id: promiseId,
			kind: step.kind,
			words: step.words,
			new_due_on: step.newDueOn ?? null,
			done_by: step.doneBy,
			done_on: step.doneOn,
			entered_by: ctx.actor.memberId,
			channel: step.channel,
			entered_at: ctx.clock.now()
		})
		.execute();
	return id;
}

export const savePromise = (
	ctx: Context,
	id: Id,
	change: Partial<{ state: PromiseState; due_on: PlainDate; owner_id: Id; shortcoming_id: Id }>
) => ctx.db.updateTable('dialogue_promises').set(change).where('promise_id', '=', id).execute();

export const stepsOfPromises = (ctx: Context, promiseIds: readonly Id[]) =>
	ctx.db
		.selectFrom('dialogue_promise_steps as s')
		.select([
			's.step_id as id',
			's.promise_id as promiseId',
			's.kind',
			's.words',
			's.new_due_on as newDueOn',
			's.done_by as doneById',
			memberNameIn('s.done_by').as('doneBy'),
			's.done_on as doneOn',
			's.entered_by as enteredById',
			memberNameIn('s.entered_by').as('enteredBy'),
			's.channel',
			's.entered_at as enteredAt'
		])
		.where('s.promise_id', '=', sql<Id>`any(${[...promiseIds]}::uuid[])`)
		.orderBy('s.step_id')
		.execute();
export type PromiseStep = Awaited<ReturnType<typeof stepsOfPromises>>[number];

/** Who had a hand in the reports of some promises: whose they are, and who entered them. */
export async function reportersOf(ctx: Context, promiseIds: readonly Id[]): Promise<Map<Id, Id[]>> {
	const steps = (await stepsOfPromises(ctx, promiseIds)).filter(({ kind }) => kind === 'reported');
	const hands = new Map<Id, Id[]>();
	for (const { promiseId, doneById, enteredById } of steps)
		hands.set(promiseId, [...(hands.get(promiseId) ?? []), doneById, enteredById]);
	return hands;
}

export const findPromiseStep = (ctx: Context, stepId: Id) =>
	ctx.db
		.selectFrom('dialogue_promise_steps')
		.select('promise_id as promiseId')
		.where('step_id', '=', stepId)
		.executeTakeFirst();

export const rungsOfPromises = (ctx: Context, promiseIds: readonly Id[]) =>
	ctx.db
		.selectFrom('dialogue_promise_rungs')
		.select(['rung_id as id', 'promise_id as promiseId', 'episode', 'code', 'asks', 'taken_on as on'])
		.where('promise_id', '=', sql<Id>`any(${[...promiseIds]}::uuid[])`)
		.orderBy('rung_id')
		.execute();

export type NewRung = {
	id: Id;
	promiseId: Id;
	episode: number;
	code: string;
	asks: string;
	ownerId: Id;
	on: PlainDate;
	ruleSetId: Id;
};

/** Takes rungs; one that was taken meanwhile is left as it is. Returns those that were taken now. */
export const insertRungs = (ctx: Context, rungs: readonly NewRung[]) =>
	ctx.db
		.insertInto('dialogue_promise_rungs')
		.values(
			rungs.map((rung) => ({
				committee_id: ctx.committeeId,
				rung_id: rung.id,
				promise_id: rung.promiseId,
				episode: rung.episode,
				code: rung.code,
				asks: rung.asks,
				owner_id: rung.ownerId,
				taken_on: rung.on,
				rule_set_id: rung.ruleSetId,
				entered_at: ctx.clock.now()
			}))
		)
		.onConflict((conflict) => conflict.constraint('no_rung_of_a_promise_twice').doNothing())
		.returning('rung_id as id')
		.execute();
