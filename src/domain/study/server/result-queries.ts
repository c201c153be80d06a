import { sql } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ResultLine } from '../result.ts';
import type { Obligation } from '../revision.ts';

/** SQL about published results, their lines, and which cells owe an answer. Nothing published is ever updated. */

export type PublishedResult = {
	id: Id;
	revision: number;
	reason: string | null;
	paperNumber: string;
	publishedOn: PlainDate;
	publishedAt: Date;
	signerName: string;
	signerPost: PostKind;
};

/** Every revision of a session's result, first to newest. */
export const revisionsOf = (ctx: Context, sessionId: Id): Promise<PublishedResult[]> =>
	ctx.db
		.selectFrom('published_results')
		.select([
			'result_id as id',
			'revision',
			'reason',
			'paper_number as paperNumber',
			'published_on as publishedOn',
			'published_at as publishedAt',
			'signer_name as signerName',
			'signer_post as signerPost'
		])
		.where('session_id', '=', sessionId)
		.orderBy('revision')
		.execute();

/** The lines of one revision, by cell and given name: the order of the roll. */
export const linesOfResult = (
	ctx: Context,
	resultId: Id,
	only: { withReference?: boolean } = {}
): Promise<ResultLine[]> =>
	ctx.db
		.selectFrom('result_lines')
		.select([
			'member_id as memberId',
			'full_name as fullName',
			'unit_id as unitId',
			'unit_name as unitName',
			'status',
			'late_minutes as lateMinutes',
			'left_early_minutes as leftEarlyMinutes',
			'reference'
		])
		.where('result_id', '=', resultId)
		.$if(only.withReference ?? false, (query) => query.where('reference', 'is not', null))
		.orderBy(sql`unit_name collate "vi-x-icu"`)
		.orderBy(sql`given_name_first(full_name) collate "vi-x-icu"`)
		.orderBy('member_id')
		.execute();

/** Which identifier each member was given for this session: in any revision, or in those before one. */
export const referencesGiven = async (
	ctx: Context,
	sessionId: Id,
	before?: number
): Promise<Map<Id, string>> => {
	const rows = await ctx.db
		.selectFrom('result_lines as l')
		.innerJoin('published_results as r', (join) =>
			join.onRef('r.committee_id', '=', 'l.committee_id').onRef('r.result_id', '=', 'l.result_id')
		)
		.select(['l.member_id as memberId', 'l.reference'])
		.distinct()
		.where('r.session_id', '=', sessionId)
		.where('l.reference', 'is not', null)
		.$if(before !== undefined, (query) => query.where('r.revision', '<', before!))
		.execute();
	return new Map(rows.map((row) => [row.memberId, row.reference!]));
};

export const insertResult = (
	ctx: Context,
	result: Omit<PublishedResult, 'publishedAt'> & { sessionId: Id }
) =>
	ctx.db
		.insertInto('published_results')
		.values({
			committee_id: ctx.committeeId,
			result_id: result.id,
			session_id: result.sessionId,
			revision: result.revision,
			reason: result.reason,
			paper_number: result.paperNumber,
			published_on: result.publishedOn,
			published_by: ctx.actor.memberId,
			published_at: ctx.clock.now(),
			signer_name: result.signerName,
			signer_post: result.signerPost
		})
		.execute();

export async function insertLines(ctx: Context, resultId: Id, lines: readonly ResultLine[]) {
	for (let from = 0; from < lines.length; from += 1000)
		await ctx.db
			.insertInto('result_lines')
			.values(
				lines.slice(from, from + 1000).map((line) => ({
					committee_id: ctx.committeeId,
					result_id: resultId,
					member_id: line.memberId,
					unit_id: line.unitId,
					unit_name: line.unitName,
					full_name: line.fullName,
					status: line.status,
					late_minutes: line.lateMinutes,
					left_early_minutes: line.leftEarlyMinutes,
					reference: line.reference
				}))
			)
			.execute();
}

export const obligationsOf = (ctx: Context, sessionId: Id): Promise<Obligation[]> =>
	ctx.db
		.selectFrom('obligations')
		.select(['unit_id as unitId', 'due_on as dueOn'])
		.where('session_id', '=', sessionId)
		.execute();

export async function upsertObligations(ctx: Context, sessionId: Id, obligations: readonly Obligation[]) {
	if (obligations.length === 0) return;
	await ctx.db
		.insertInto('obligations')
		.values(
			obligations.map(({ unitId, dueOn }) => ({
				committee_id: ctx.committeeId,
				session_id: sessionId,
				unit_id: unitId,
				due_on: dueOn,
				arisen_at: ctx.clock.now()
			}))
		)
		.onConflict((clash) =>
			clash
				.columns(['committee_id', 'session_id', 'unit_id'])
				.doUpdateSet((eb) => ({ due_on: eb.ref('excluded.due_on') }))
		)
		.execute();
}
