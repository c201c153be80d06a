import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import { isPublic, type Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { DB } from '#platform/server/tables.ts';

export type StepKind = DB['case_steps']['kind'];

/** One thing that happened to a case. */
export type NewStep = {
	kind: StepKind;
	round: number;
	on: PlainDate;
	words?: string | null;
	/** these words may be read on the person's own page */
	forCitizen?: boolean;
	ownerId?: Id | null;
	channel?: Channel;
	/** what goes into the journal besides: never a word of anybody's, never a citizen's name */
	from?: Record<string, unknown>;
	to?: Record<string, unknown>;
};

/** Keeps what happened and writes it into the journal, without its words. */
export async function saveStep(ctx: Context, caseId: Id, step: NewStep): Promise<Id> {
	const id = newId();
	const channel = step.channel ?? 'self';
	await ctx.db
		.insertInto('case_steps')
		.values({
			committee_id: ctx.committeeId,
			step_id: id,
			case_id: caseId,
			kind: step.kind,
			round: step.round,
			done_on: step.on,
			words: step.words ?? null,
			for_citizen: step.forCitizen ?? false,
			owner_id: step.ownerId ?? null,
			entered_by: isPublic(ctx.actor) ? null : ctx.actor.memberId,
			channel,
			entered_at: ctx.clock.now()
		})
		.execute();
	await record(ctx, `case.${step.kind}`, {
		subjectType: 'case',
		subjectId: caseId,
		channel,
		...(step.from && { from: step.from }),
		to: {
			stepId: id,
			on: step.on,
			round: step.round,
			...(step.ownerId && { ownerId: step.ownerId }),
			...step.to
		}
	});
	return id;
}

/** What happened to some cases, oldest first. */
export const stepsOf = (ctx: Context, caseIds: readonly Id[]) =>
	ctx.db
		.selectFrom('case_steps as s')
		.select([
			's.step_id as id',
			's.case_id as caseId',
			's.kind',
			's.round',
			's.done_on as on',
			's.words',
			's.for_citizen as forCitizen',
			's.owner_id as ownerId',
			memberNameIn<string | null>('s.owner_id').as('ownerName'),
			memberNameIn<string | null>('s.entered_by').as('enteredBy'),
			's.channel',
			's.entered_at as enteredAt'
		])
		.where('s.case_id', '=', sql<Id>`any(${[...caseIds]}::uuid[])`)
		.orderBy('s.entered_at')
		.orderBy('s.step_id')
		.execute();
export type Step = Awaited<ReturnType<typeof stepsOf>>[number];
