import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadCommittee, openCastAccounts, type LoadedCommittee } from '#demonstration/load-committee.ts';
import { clockAt } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { migrate } from '#platform/server/migrate.ts';

/** What the tests know of the database that was made for this run. */
export type TestDatabase = {
	url: string;
	committee: LoadedCommittee & { committeeId: string };
	neighbour: LoadedCommittee & { committeeId: string };
};

declare module 'vitest' {
	interface ProvidedContext {
		testDatabase: TestDatabase;
	}
}

/** One real PostgreSQL for the run, with the cast's committee (small) and a neighbour committee as a template for each file. */
export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'tusoi-tests-'));
	chmodSync(folder, 0o755);
	const postgres = await embeddedPostgres(join(folder, 'postgres'));
	await migrate(postgres.url);
	const committee = await loadSmallCommittee(postgres.url);
	const neighbour = await loadSmallCommittee(postgres.url);
	await renameDatabase(postgres.url);
	project.provide('testDatabase', { url: postgres.url, committee, neighbour });
	return async () => {
		await postgres.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

async function loadSmallCommittee(url: string) {
	const database = openDatabase(url, 1);
	const committeeId = newId();
	const ctx: Context = {
		committeeId,
		actor: { accountId: '', memberId: newId(), committeeId, name: '', cellId: null, posts: [] },
		clock: clockAt('2026-01-05T02:00:00Z'),
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	const loaded = await loadCommittee(ctx, {
		isDemonstration: false,
		small: true
	});
	await openCastAccounts(ctx, loaded, 'nobody signs in with this');
	await database.close();
	return { ...loaded, committeeId };
}

/** A template must have no connections: it gets a name under which nobody connects. */
async function renameDatabase(url: string) {
	const client = new pg.Client({ connectionString: url.replace(/\/tusoi$/, '/postgres') });
	await client.connect();
	await client.query('alter database tusoi rename to tusoi_template');
	await client.end();
}
