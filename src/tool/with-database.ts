import { join } from 'node:path';
import { openDatabase, type Database } from '#platform/server/database.ts';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { migrate } from '#platform/server/migrate.ts';
import { readSettings, type Settings } from '#platform/server/settings.ts';

export type Opened = { settings: Settings; ownerUrl: string; database: Database };

/**
 * Runs work on the migrated database, beside a running server or without one: an embedded server that was down
 * is started for the work and stopped after it.
 */
export async function withDatabase<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
	const settings = readSettings();
	const embedded = settings.databaseUrl
		? null
		: await embeddedPostgres(join(settings.dataFolder, 'postgres'));
	const ownerUrl = embedded?.url ?? settings.databaseUrl;
	try {
		await migrate(ownerUrl);
		const database = openDatabase(ownerUrl);
		try {
			return await work({ settings, ownerUrl, database });
		} finally {
			await database.close();
		}
	} finally {
		if (embedded?.started) await embedded.stop();
	}
}
