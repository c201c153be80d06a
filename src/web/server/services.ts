import { openAuth, type Auth } from '#domain/accounts/server/index.ts';
import { systemClock, type Clock } from '#platform/clock.ts';
import { openDatabase, type Database } from '#platform/server/database.ts';
import { openFiles, type Files } from '#platform/server/files.ts';
import { openJobs, type Jobs } from '#platform/server/jobs.ts';
import { openLog, type Log } from '#platform/server/log.ts';
import { readSettings, type Settings } from '#platform/server/settings.ts';

export type Services = {
	settings: Settings;
	database: Database;
	auth: Auth;
	files: Files;
	jobs: Jobs;
	clock: Clock;
	log: Log;
	close(): Promise<void>;
};

/** What the running web application holds open. Opened once, when the server starts. */
export let services: Services;

/** Opens everything, from the settings; the tool has set DATABASE_URL and TUSOI_SECRET when they were left to us. */
export async function openServices(): Promise<Services> {
	const settings = readSettings();
	const log = openLog(settings.logLevel);
	const database = openDatabase(settings.databaseUrl);
	const { auth, close: closeAuth } = openAuth({
		url: settings.databaseUrl,
		secret: settings.secret,
		secureCookies: settings.origin.startsWith('https:')
	});
	const jobs = await openJobs(settings.databaseUrl, log);
	services = {
		settings,
		database,
		auth,
		files: openFiles(settings.dataFolder),
		jobs,
		clock: systemClock,
		log,
		close: async () => {
			await jobs.close();
			await closeAuth();
			await database.close();
		}
	};
	return services;
}
