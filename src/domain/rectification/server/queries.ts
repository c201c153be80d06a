import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
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

/** What was found of the same subject by the same criterion up to a day, oldest first. */
export const earlierShortcomings = (
	ctx: Context,
	{ memberId = null, unitId = null }: Subject,
	{ criterion, foundOn }: Pick<Finding, 'criterion' | 'foundOn'>
): Promise<Earlier[]> =>
	ctx.db
		.selectFrom('shortcomings')
		.select(['shortcoming_id as id', 'reference', 'cause'])
		.where('subject_member_id', 'is not distinct from', memberId)
		.where('subject_unit_id', 'is not distinct from', unitId)
		.where('criterion', '=', criterion)
		.where('found_on', '<=', foundOn)
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
