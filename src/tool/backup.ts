import { createReadStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { systemClock } from '#platform/clock.ts';
import { SettingsError } from '#platform/server/settings.ts';
import { listTables, readRows } from './backup-tables.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';
import { withDatabase } from './with-database.ts';

/** What a backup says of itself: first when it was made and in which shape, last how much is in it. */
export type Beginning = { format: 1; madeAt: string; migrations: string[] };
export type Totals = { rows: Record<string, number>; files: number };

/**
 * `npx tusoi backup FILE`: every row of one moment, every file and the secret, in one archive that any `tar` opens.
 * Beside a running server or without one. A file that exists is never written over.
 */
export const backup = async ([file]: string[]) => {
	if (!file) {
		console.log('Usage: npx tusoi backup FILE, for example: npx tusoi backup tusoi-2026-11-23.tar.gz');
		return 2;
	}
	const target = resolve(file);
	if (existsSync(target)) throw plain({ code: 'EEXIST' }, target);
	const totals = await withDatabase(({ settings, ownerUrl }) => write(target, ownerUrl, settings.dataFolder));
	const rows = Object.values(totals.rows).reduce((sum, count) => sum + count, 0);
	console.log(`${target}: ${rows} rows and ${totals.files} files.`);
	console.log('Whoever has this file can read everything in it: keep it as the papers are kept.');
	return 0;
};

async function write(target: string, url: string, dataFolder: string): Promise<Totals> {
	const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
	const totals: Totals = { rows: {}, files: 0 };
	const output = await open(target, 'wx', 0o600).catch((error) => {
		throw plain(error, target);
	});
	try {
		await client.connect();
		await client.query('begin isolation level repeatable read read only');
		await pipeline(
			Readable.from(archive(client, dataFolder, totals)),
			createGzip({ level: 6 }),
			output.createWriteStream()
		);
		return totals;
	} catch (error) {
		await rm(target, { force: true });
		throw plain(error, target);
	} finally {
		await client.end();
	}
}

async function* archive(client: pg.Client, dataFolder: string, totals: Totals): AsyncGenerator<Buffer> {
	const now = systemClock.now();
	const small = (name: string, content: string) => {
		const bytes = Buffer.from(content);
		return Buffer.concat([tarHeader(name, bytes.length, now), bytes, tarPadding(bytes.length)]);
	};
	const { rows: ran } = await client.query<{ name: string }>('select name from migrations order by name');
	const beginning: Beginning = {
		format: 1,
		madeAt: now.toISOString(),
		migrations: ran.map(({ name }) => name)
	};
	yield small('backup.json', JSON.stringify(beginning));
	const secret = join(dataFolder, 'secret');
	if (existsSync(secret)) yield small('secret', await readFile(secret, 'utf8'));
	for (const table of await listTables(client)) {
		totals.rows[table] = 0;
		let portion = 0;
		for await (const lines of readRows(client, table)) {
			yield small(`tables/${table}/${String(++portion).padStart(6, '0')}.jsonl`, lines.join('\n'));
			totals.rows[table] += lines.length;
		}
	}
	// After the rows: a file is written before the row that names it.
	const files = join(dataFolder, 'files');
	for (const path of await listFiles(files)) {
		const { size } = await stat(path);
		yield tarHeader(`files/${relative(files, path).replaceAll('\\', '/')}`, size, now);
		if (size) yield* createReadStream(path, { end: size - 1 }) as AsyncIterable<Buffer>;
		yield tarPadding(size);
		totals.files++;
	}
	yield small('end.json', JSON.stringify(totals));
	yield tarEnd();
}

const listFiles = async (folder: string) =>
	existsSync(folder)
		? (await readdir(folder, { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];

function plain(error: unknown, target: string): unknown {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'EEXIST') return new SettingsError(`${target} exists already. Give another name.`);
	if (code === 'ENOSPC') return new SettingsError(`There is not enough room on the disk for ${target}.`);
	if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS')
		return new SettingsError(`${target} cannot be written: is there such a folder, and is it yours?`);
	return error;
}
