import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { migrate } from '#platform/server/migrate.ts';
import { SettingsError } from '#platform/server/settings.ts';
import { listTables, untie, writeRows } from './backup-tables.ts';
import type { Beginning, Totals } from './backup.ts';
import type { Entry } from './tar.ts';

/** A backup on its way into a database: one transaction, open until everything was seen and counted. */
export class Load {
	readonly seen: Totals = { rows: {}, files: 0 };
	secret: string | undefined;
	readonly #url: string;
	readonly #folder: string;
	#client: pg.Client | undefined;
	#tables: string[] = [];
	#tie: (() => Promise<void>) | undefined;
	#said: Totals | undefined;

	constructor(url: string, folder: string) {
		this.#url = url;
		this.#folder = folder;
	}

	/** Whatever comes next in the archive. */
	async take(entry: Entry): Promise<void> {
		const { name } = entry;
		if (name === 'backup.json') return this.#begin(await json<Beginning>(entry));
		if (name === 'secret') this.secret = await text(entry);
		else if (name === 'end.json') this.#said = await json<Totals>(entry);
		else if (name.startsWith('tables/')) await this.#rows(name.split('/')[1]!, await text(entry));
		else if (name.startsWith('files/')) await this.#file(entry);
		else throw new Error(`it has a part ${name} that is not known`);
	}

	/** Everything that the backup counted has come, and every row finds the rows that it names. */
	async finish(): Promise<void> {
		if (!this.#said || !this.#tie || !same(this.#said, this.seen))
			throw new Error('something of it is missing');
		await this.#tie();
	}

	async commit(): Promise<void> {
		await this.#client?.query('commit');
	}

	async close(): Promise<void> {
		await this.#client?.end();
	}

	/** The database takes the shape that it had when the backup was made, and is empty. */
	async #begin({ format, migrations }: Beginning): Promise<void> {
		if (format !== 1) throw new SettingsError('This backup was made by a newer version of Tự Soi.');
		await makeRoom(this.#url, migrations);
		await migrate(this.#url, migrations);
		this.#client = await connect(this.#url);
		this.#tables = await listTables(this.#client);
		await this.#client.query('begin');
		this.#tie = await untie(this.#client, this.#tables);
	}

	async #rows(table: string, content: string): Promise<void> {
		if (!this.#client || !this.#tables.includes(table)) throw new Error(`a table ${table} is not known`);
		const lines = content.split('\n');
		await writeRows(this.#client, table, lines);
		this.seen.rows[table] = (this.seen.rows[table] ?? 0) + lines.length;
	}

	async #file({ name, bytes }: Entry): Promise<void> {
		const path = join(this.#folder, normalize(name.slice('files/'.length)));
		if (!path.startsWith(join(this.#folder, '/')))
			throw new Error(`it has a file ${name} outside its folder`);
		await mkdir(dirname(path), { recursive: true });
		await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
		this.seen.files++;
	}
}

/** Refuses a database with a committee in it; an empty one that is newer than the backup is made anew. */
async function makeRoom(url: string, migrations: string[]): Promise<void> {
	const client = await connect(url);
	try {
		const { rows: there } = await client.query(
			"select from pg_tables where schemaname = 'public' and tablename = 'migrations'"
		);
		if (!there.length) return;
		const { rows: ran } = await client.query<{ name: string }>('select name from migrations');
		if (!ran.length) return;
		const { rowCount } = await client.query('select from committees limit 1');
		if (rowCount)
			throw new SettingsError('There is a committee in the database already: nothing was changed.');
		if (ran.every(({ name }) => migrations.includes(name))) return;
		await client.query('drop schema if exists jobs, auth, public cascade; create schema public');
	} finally {
		await client.end();
	}
}

async function connect(url: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
	await client.connect();
	return client;
}

const same = (said: Totals, seen: Totals) =>
	said.files === seen.files &&
	Object.entries(said.rows).every(([table, rows]) => rows === (seen.rows[table] ?? 0));

async function text({ bytes }: Entry): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of bytes) parts.push(part);
	return Buffer.concat(parts).toString('utf8');
}

const json = async <T>(entry: Entry) => JSON.parse(await text(entry)) as T;
