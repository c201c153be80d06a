import { sql } from 'kysely';
import type { Asks } from '#domain/supervision/ladder.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The cases whose clocks are open, held until the transaction ends. Nobody sees them by this. */
export const lockRunning = (ctx: Context) =>
	ctx.db
		.selectFrom('cases')
		.select(['case_id as id', 'owner_id as ownerId', 'due_on as dueOn', 'received_on as receivedOn'])
		.where('state', 'in', ['received', 'accepted', 'settling'])
		.orderBy('case_id')
		.forUpdate()
		.execute();

/** The rungs that were taken for some cases, oldest first. */
export const rungsOf = (ctx: Context, caseIds: readonly Id[]) =>
	ctx.db
		.selectFrom('case_rungs')
		.select(['case_rung_id as id', 'case_id as caseId', 'episode', 'rung as code', 'asks', 'taken_on as on'])
		.where('case_id', '=', sql<Id>`any(${[...caseIds]}::uuid[])`)
		.orderBy('taken_at')
		.orderBy('case_rung_id')
		.execute();

export type NewRung = {
	id: Id;
	caseId: Id;
	episode: number;
	code: string;
	asks: Asks;
	ownerId: Id;
	on: PlainDate;
	ruleSetId: Id;
};

/** Takes rungs; one that was taken meanwhile is left out. Returns those that were taken. */
export const insertRungs = (ctx: Context, rungs: readonly NewRung[]) =>
	ctx.db
		.insertInto('case_rungs')
		.values(
			rungs.map((rung) => ({
				committee_id: ctx.committeeId,
				case_rung_id: rung.id,
				case_id: rung.caseId,
				episode: rung.episode,
				rung: rung.code,
				asks: rung.asks,
				owner_id: rung.ownerId,
				taken_on: rung.on,
				rule_set_id: rung.ruleSetId,
				taken_at: ctx.clock.now()
			}))
		)
		.onConflict((conflict) => conflict.constraint('no_case_rung_twice').doNothing())
		.returning('case_rung_id as id')
		.execute();
