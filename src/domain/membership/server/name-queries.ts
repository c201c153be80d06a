import { sql } from 'kysely';

/** A member's name, by the column of a query's table that says who it is, such as `r.entered_by`; null where that may be empty. */
export function memberNameIn<Name extends string | null = string>(column: `${string}.${string}`) {
	const [table] = column.split('.');
	return sql<Name>`(select full_name from members named
		where named.committee_id = ${sql.ref(`${table}.committee_id`)} and named.member_id = ${sql.ref(column)})`;
}
