import { sql, type SqlBool } from 'kysely';
import type { Context } from '#platform/server/context.ts';
import { fold } from '#platform/vietnamese.ts';

type Wanted = ReturnType<typeof sql<SqlBool>>;

/** Visits of which any of these is true, newest first. */
export const earlierVisits = (ctx: Context, wanted: readonly Wanted[], most: number) =>
	ctx.db
		.selectFrom('reception_visits as v')
		.select(['v.visit_id as id', 'v.received_on as on'])
		.where(sql<SqlBool>`(${sql.join(wanted, sql` or `)})`)
		.orderBy('v.received_on', 'desc')
		.orderBy('v.visit_id', 'desc')
		.limit(most)
		.execute();

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');
const wordsOf = (typed: string) => fold(typed).split(' ').filter(Boolean).slice(0, 8);

/** Every word typed begins a word of the name, in whatever order. */
export const named = (typed: string) => sql<SqlBool>`exists (select from reception_people p
	where p.committee_id = v.committee_id and p.visit_id = v.visit_id and ${sql.join(
		wordsOf(typed).map((word) => sql`' ' || p.folded_name like ${`% ${escaped(word)}%`}`),
		sql` and `
	)})`;

/** The digits stand in a telephone number, however it was written. */
export const phoned = (digits: string) => sql<SqlBool>`exists (select from reception_people p
	where p.committee_id = v.committee_id and p.visit_id = v.visit_id
		and regexp_replace(p.phone, '[^0-9]', '', 'g') like ${`%${digits}%`})`;

/** Every word typed stands in the matter or in what was taken down. */
export function said(typed: string) {
	const inText = (column: string) =>
		sql.join(
			wordsOf(typed).map((word) => sql`${sql.ref(column)} like ${`%${escaped(word)}%`}`),
			sql` and `
		);
	return sql<SqlBool>`(${inText('v.folded_minutes')} or exists (select from reception_matters m
		where m.committee_id = v.committee_id and m.visit_id = v.visit_id and ${inText('m.folded_title')}))`;
}
