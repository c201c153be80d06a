import type pg from 'pg';

/** Every table that holds what people entered; jobs are not among them, nor the list of migrations. */
export async function listTables(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('public', 'auth') and (n.nspname, c.relname) <> ('public', 'migrations')
		order by 1`
	);
	return rows.map(({ name }) => name);
}

/** The rows of a table, a portion at a time, each row one line of JSON. The connection is in a transaction. */
export async function* readRows(client: pg.Client, table: string): AsyncGenerator<string[]> {
	await client.query(`declare portion no scroll cursor for select to_jsonb(t)::text as line from ${table} t`);
	for (;;) {
		const { rows } = await client.query<{ line: string }>('fetch 500 from portion');
		if (rows.length === 0) break;
		yield rows.map(({ line }) => line);
	}
	await client.query('close portion');
}

/** Puts rows that readRows gave into the table. Columns that the database derives are derived again. */
export async function writeRows(client: pg.Client, table: string, lines: string[]): Promise<void> {
	const { rows } = await client.query<{ columns: string }>(
		`select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
		where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
		[table]
	);
	const { columns } = rows[0]!;
	await client.query(
		`insert into ${table} (${columns}) overriding system value
		select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
		[`[${lines.join(',')}]`]
	);
}

/**
 * Empties the tables and lifts what ties them together, so that they can be filled in any order; answers how to tie
 * them again, which checks every row. As the tables' owner, in one transaction.
 */
export async function untie(client: pg.Client, tables: string[]): Promise<() => Promise<void>> {
	const { rows } = await client.query<{ drop: string; add: string }>(
		`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
			format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
		from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
		[tables]
	);
	await client.query(`truncate ${tables.join(', ')}`);
	for (const { drop } of rows) await client.query(drop);
	for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
	return async () => {
		for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
		for (const { add } of rows) await client.query(add);
	};
}
