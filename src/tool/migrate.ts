import { join } from 'node:path';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { migrate } from '#platform/server/migrate.ts';
import { readSettings } from '#platform/server/settings.ts';
import { loadShippedRules } from './load-shipped-rules.ts';

/** `npx tusoi migrate`: says which migrations ran. */
export async function migrateCommand() {
	const settings = readSettings();
	const embedded = settings.databaseUrl
		? null
		: await embeddedPostgres(join(settings.dataFolder, 'postgres'));
	try {
		const ownerUrl = embedded?.url ?? settings.databaseUrl;
		const ran = await migrate(ownerUrl);
		await loadShippedRules(ownerUrl);
		console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The database is current.');
	} finally {
		if (embedded?.started) await embedded.stop();
	}
}
