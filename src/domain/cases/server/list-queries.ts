import { sql, type SqlBool } from 'kysely';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { fold } from '#platform/vietnamese.ts';
import { readCaseCode } from '../case-code.ts';
import type { CaseFilter } from '../case-filter.ts';
import { isDesk } from '../policy.ts';
import { caseRecords, visibleTo } from './case-queries.ts';

export const casesPerPage = 50;

/** A page of the cases that this person may see, what is due first at the top, what is ended at the end. */
export const listCases = (ctx: Context, filter: CaseFilter, page = 1) =>
	caseRecords(ctx)
		.where(matches(ctx, filter))
		.orderBy(sql`c.state in ('closed', 'returned', 'passed', 'withdrawn')`)
		.orderBy(sql`c.due_on nulls last`)
		.orderBy('c.received_on', 'desc')
		.orderBy('c.case_id', 'desc')
		.limit(casesPerPage)
		.offset((page - 1) * casesPerPage)
		.execute();

/** How many there are. */
export const countCases = async (ctx: Context, filter: CaseFilter): Promise<number> =>
	Number(
		(
			await visibleTo(ctx)
				.select(({ fn }) => fn.countAll().as('count'))
				.where(matches(ctx, filter))
				.executeTakeFirstOrThrow()
		).count
	);

function matches(ctx: Context, { kind, step, topic, overdue, mine, q }: CaseFilter) {
	const all: ReturnType<typeof sql<SqlBool>>[] = [sql<SqlBool>`true`];
	if (kind) all.push(sql`c.kind = ${kind}`);
	if (step) all.push(sql`c.state = ${step}`);
	if (topic) all.push(sql`c.topic = ${topic}`);
	if (mine) all.push(sql`c.owner_id = ${ctx.actor.memberId}`);
	if (overdue)
		all.push(
			sql`((c.state in ('received', 'accepted', 'settling') and c.due_on < ${today(ctx.clock)})
				or (c.notice_given_on is null and c.notice_due_on < ${today(ctx.clock)} and c.state <> 'withdrawn'))`
		);
	if (q) all.push(said(q));
	return sql<SqlBool>`${sql.join(all, sql` and `)}`;
}

/** By code or by words of the title: what may stand in an address. */
function said(q: string) {
	const code = readCaseCode(q);
	if (code) return sql<SqlBool>`c.code = ${code}`;
	return allWords(q, (word) => sql<SqlBool>`c.folded_title like ${`%${word}%`}`);
}

/** By the name of one who brought it. Never asked for in an address. */
const named = (q: string) =>
	sql<SqlBool>`exists (select from case_people p where p.committee_id = c.committee_id and p.case_id = c.case_id
		and ${allWords(q, (word) => sql<SqlBool>`' ' || p.folded_name like ${`% ${word}%`}`)})`;

const allWords = (q: string, holds: (word: string) => ReturnType<typeof sql<SqlBool>>) => {
	const words = fold(q).split(' ').filter(Boolean).slice(0, 8);
	return words.length
		? sql<SqlBool>`${sql.join(
				words.map((word) => holds(escaped(word))),
				sql` and `
			)}`
		: sql<SqlBool>`false`;
};

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** What the desk finds of earlier cases as it types: of the same person or about the same matter, newest first. Nothing for others. */
export async function findEarlierCases(ctx: Context, q: string, limit = 8) {
	if (!isDesk(ctx.actor) || fold(q).length < 2) return [];
	return caseRecords(ctx)
		.where(sql<SqlBool>`(${said(q)} or ${named(q)})`)
		.orderBy('c.received_on', 'desc')
		.orderBy('c.case_id', 'desc')
		.limit(limit)
		.execute();
}

/** The cases that were opened from a record elsewhere (a visit, a comment, a question), as far as this person may see them. */
export const casesOfMatter = (ctx: Context, sourceIds: readonly Id[]) =>
	caseRecords(ctx)
		.where('c.source_id', '=', sql<Id>`any(${[...sourceIds]}::uuid[])`)
		.orderBy('c.received_on')
		.orderBy('c.case_id')
		.execute();
