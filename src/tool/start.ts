import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { migrate } from '#platform/server/migrate.ts';
import { readSettings, SettingsError, type Settings } from '#platform/server/settings.ts';
import { buildIfNeeded } from './build.ts';
import { loadShippedRules } from './load-shipped-rules.ts';
import { serve } from './serve.ts';

/** `npm start`: everything from an empty folder to an address that answers. Stays until told to stop. */
export async function start(args: string[]): Promise<void> {
	const settings = readSettings();
	const stop = await prepare(settings);
	try {
		await buildIfNeeded();
		if (args.includes('--demo')) await (await import('./demo.ts')).demo([]);
		const { server, address } = await serve(settings);
		console.log(`Tự Soi is ready at ${address}`);
		stopWhenTold(async () => {
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeIdleConnections();
				setTimeout(() => server.closeAllConnections(), 5000).unref();
			});
			await closeApplication();
			await stop();
		});
	} catch (error) {
		await closeApplication();
		await stop();
		throw error;
	}
}

/** What the application opened (src/hooks.server.ts), if it came that far. */
const closeApplication = async () => (globalThis as { tusoiClose?: () => Promise<void> }).tusoiClose?.();

/**
 * The database runs and is migrated, and this process alone uses the data folder; what it opened is in the
 * environment for the application. Answers how to put it all down again.
 */
export async function prepare(settings: Settings): Promise<() => Promise<void>> {
	await mkdir(settings.dataFolder, { recursive: true });
	process.env.TUSOI_SECRET = settings.secret || (await ownSecret(settings.dataFolder));
	process.env.TUSOI_DATA = settings.dataFolder;
	if (settings.databaseUrl) {
		await migrate(settings.databaseUrl);
		await loadShippedRules(settings.databaseUrl);
		return async () => {};
	}
	const embedded = await embeddedPostgres(join(settings.dataFolder, 'postgres'));
	const lock = await takeFolder(embedded.url, settings.dataFolder);
	const stop = async () => {
		await lock.end();
		await embedded.stop();
	};
	try {
		await migrate(embedded.url);
		await loadShippedRules(embedded.url);
	} catch (error) {
		await stop();
		throw error;
	}
	process.env.DATABASE_URL = embedded.url;
	return stop;
}

/** One process a data folder: held by a lock that a crash lets go by itself. */
async function takeFolder(url: string, folder: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url, application_name: 'tusoi-lock' });
	client.on('error', () => {
		// The database goes down before us when everything is told to stop at once.
	});
	await client.connect();
	const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(7261) as taken');
	if (rows[0]?.taken) return client;
	await client.end();
	throw new SettingsError(
		`Tự Soi runs on the folder ${folder} already. Stop that one first, or set TUSOI_DATA to another folder.`
	);
}

async function ownSecret(folder: string): Promise<string> {
	const file = join(folder, 'secret');
	if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600 });
	return readFile(file, 'utf8');
}

function stopWhenTold(stop: () => Promise<void>) {
	let stopping = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			if (stopping) return;
			stopping = true;
			stop().then(
				() => process.exit(0),
				(error) => {
					console.error(error);
					process.exit(1);
				}
			);
		});
	}
}
