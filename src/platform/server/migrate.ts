import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { SettingsError } from './settings.ts';

const folder = join(import.meta.dirname, '../../../db/migrations');

/**
 * Brings the database to the newest shape, one migration a transaction, in order; returns the names of those that ran.
 * With `only`, to the shape that these make (a backup's, before its rows go in).
 */
export async function migrate(ownerUrl: string, only?: string[]): Promise<string[]> {
	const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 30_000 });
	await client.connect().catch((error: Error) => {
		throw new SettingsError(
			`The database does not let us in: ${error.message || 'no answer'}. Look at DATABASE_URL, and whether that server runs.`
		);
	});
	try {
		await client.query(
			`create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())`
		);
		await client.query('select pg_advisory_lock(7262)');
		const done = (await client.query<{ name: string }>('select name from migrations')).rows.map(
			(row) => row.name
		);
		const known = await migrationNames();
		const newer = [...done, ...(only ?? [])].filter((name) => !known.includes(name));
		if (newer.length)
			throw new SettingsError(
				`This database was made by a newer version of Tự Soi (${newer[0]}). Start that version instead.`
			);
		const due = known.filter((name) => !done.includes(name) && (only?.includes(name) ?? true));
		for (const name of due) await run(client, name);
		return due;
	} finally {
		await client.end();
	}
}

/** All migrations that this version knows, in order. */
export const migrationNames = async () =>
	(await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();

async function run(client: pg.Client, name: string) {
	await client.query('begin');
	try {
		await client.query(await readFile(join(folder, name), 'utf8'));
		await client.query('insert into migrations (name) values ($1)', [name]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
	}
}
