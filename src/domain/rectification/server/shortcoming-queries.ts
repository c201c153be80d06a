import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy, type Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Earlier, Finding, Subject } from '../shortcoming.ts';

/** Takes the next numbers of a year and returns the last of them. The row's lock keeps others waiting until this is committed. */
export async function takeReferenceNumbers(ctx: Context, year: number, count: number): Promise<number> {
	const { last_number } = await ctx.db
		.insertInto('references_given')
		.values({ committee_id: ctx.committeeId, year, last_number: count })
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'year'])
				.doUpdateSet({ last_number: sql`references_given.last_number + ${count}` })
		)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	return last_number;
}

/** What was found of the same subject by the same criterion up to a day, and not withdrawn, oldest first. */
export const earlierShortcomings = (
	ctx: Context,
	subject: Subject,
	{ criterion, foundOn }: Pick<Finding, 'criterion' | 'foundOn'>
): Promise<Earlier[]> =>
	ctx.db
		.selectFrom('shortcomings')
		.select(['shortcoming_id as id', 'reference', 'cause'])
		.where('subject_member_id', 'is not distinct from', subject.memberId ?? null)
		.where('subject_unit_id', 'is not distinct from', subject.unitId ?? null)
		.where('criterion', '=', criterion)
		.where('found_on', '<=', foundOn)
		.where(
			sql<boolean>`not exists (select from corrective_actions a where a.committee_id = shortcomings.committee_id
				and a.shortcoming_id = shortcomings.shortcoming_id and a.state = 'withdrawn')`
		)
		.orderBy('found_on')
		.orderBy('entered_at')
		.execute();

export type ShortcomingRow = {
	id: Id;
	reference: string;
	subject: Subject;
	unitId: Id;
	finding: Finding;
	recurrenceOf: Id | null;
	ruleSetId: Id;
	onBehalfOf: Id | null;
	channel: Channel;
};

export const insertShortcoming = (ctx: Context, row: ShortcomingRow) =>
	ctx.db
		.insertInto('shortcomings')
		.values({
			committee_id: ctx.committeeId,
			shortcoming_id: row.id,
			reference: row.reference,
			subject_member_id: row.subject.memberId ?? null,
			subject_unit_id: row.subject.unitId ?? null,
			unit_id: row.unitId,
			criterion: row.finding.criterion,
			description: row.finding.description,
			cause: row.finding.cause,
			responsibility: row.finding.responsibility,
			source: row.finding.source,
			source_id: row.finding.sourceId ?? null,
			source_note: row.finding.sourceNote ?? null,
			found_on: row.finding.foundOn,
			recurrence_of: row.recurrenceOf,
			rule_set_id: row.ruleSetId,
			entered_by: ctx.actor.memberId,
			on_behalf_of: row.onBehalfOf,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/**
 * The shortcomings that a person may see: who acts for the committee all of them, a cell's leaders those of their cell,
 * everybody what is about themselves or theirs to mend. Every look into the register begins here.
 */
export function visibleTo(ctx: Context) {
	const all = ctx.db.selectFrom('shortcomings as s');
	if (actsForCommittee(ctx.actor)) return all;
	const { memberId } = ctx.actor;
	return all.where((eb) =>
		eb.or([
			eb('s.unit_id', '=', sql<Id>`any(${cellsLedBy(ctx.actor)}::uuid[])`),
			eb('s.subject_member_id', '=', memberId),
			eb.exists(
				eb
					.selectFrom('corrective_actions as own')
					.select('own.action_id')
					.whereRef('own.committee_id', '=', 's.committee_id')
					.whereRef('own.shortcoming_id', '=', 's.shortcoming_id')
					.where('own.owner_id', '=', memberId)
			)
		])
	);
}

/** A unit's name on the day on which the shortcoming was found. */
export const unitNameIn = (column: string) =>
	sql<string>`(select name from unit_periods where committee_id = s.committee_id and unit_id = ${sql.ref(column)} and valid @> s.found_on)`;

export const subjectName = sql<string>`coalesce(${memberNameIn('s.subject_member_id')}, ${unitNameIn('s.subject_unit_id')})`;

/** What is known of a shortcoming, as it was written down. */
export const shortcomings = (ctx: Context) =>
	visibleTo(ctx)
		.leftJoin('shortcomings as earlier', (join) =>
			join
				.onRef('earlier.committee_id', '=', 's.committee_id')
				.onRef('earlier.shortcoming_id', '=', 's.recurrence_of')
		)
		.select([
			's.shortcoming_id as id',
			's.reference',
			's.subject_member_id as subjectMemberId',
			's.subject_unit_id as subjectUnitId',
			subjectName.as('subjectName'),
			's.unit_id as unitId',
			unitNameIn('s.unit_id').as('unitName'),
			's.criterion',
			's.description',
			's.cause',
			's.responsibility',
			's.source',
			's.source_note as sourceNote',
			's.found_on as foundOn',
			's.recurrence_of as recurrenceOf',
			'earlier.reference as earlierReference',
			's.rule_set_id as ruleSetId',
			memberNameIn('s.entered_by').as('enteredBy'),
			memberNameIn<string | null>('s.on_behalf_of').as('onBehalfOf'),
			's.channel',
			's.entered_at as enteredAt'
		]);

export const findShortcoming = (ctx: Context, id: Id) =>
	shortcomings(ctx).where('s.shortcoming_id', '=', id).executeTakeFirst();

export const findShortcomingByReference = (ctx: Context, reference: string) =>
	shortcomings(ctx).where('s.reference', '=', reference).executeTakeFirst();

/** What the person, or the collective, said to it; oldest first. */
export const answersTo = (ctx: Context, shortcomingId: Id) =>
	visibleTo(ctx)
		.innerJoin('subject_answers as n', (join) =>
			join.onRef('n.committee_id', '=', 's.committee_id').onRef('n.shortcoming_id', '=', 's.shortcoming_id')
		)
		.select([
			'n.subject_answer_id as id',
			'n.words',
			memberNameIn('n.answered_by').as('answeredBy'),
			memberNameIn('n.entered_by').as('enteredBy'),
			'n.channel',
			'n.entered_at as enteredAt'
		])
		.where('s.shortcoming_id', '=', shortcomingId)
		.orderBy('n.entered_at')
		.execute();

export const insertAnswer = (
	ctx: Context,
	row: { id: Id; shortcomingId: Id; words: string; answeredBy: Id; channel: Channel }
) =>
	ctx.db
		.insertInto('subject_answers')
		.values({
			committee_id: ctx.committeeId,
			subject_answer_id: row.id,
			shortcoming_id: row.shortcomingId,
			words: row.words,
			answered_by: row.answeredBy,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();
