import { constants, existsSync } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { systemClock } from '#platform/clock.ts';
import { openDatabase } from '#platform/server/database.ts';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { verifyJournal } from '#platform/server/events.ts';
import { migrationNames } from '#platform/server/migrate.ts';
import { readSettings, SettingsError, type Settings } from '#platform/server/settings.ts';

/** One thing looked at: how it stands, and when it does not stand well, what helps. */
type Finding = { ok: boolean; what: string; help?: string };

/** `npx tusoi doctor`: what stands well and what does not, beside a running server or without one. Changes nothing. */
export async function doctor(): Promise<number> {
	let wrong = 0;
	for await (const { ok, what, help } of examine(readSettings())) {
		console.log(`${ok ? 'ok    ' : 'not ok'}  ${what}${!ok && help ? `. ${help}` : ''}`);
		if (!ok) wrong++;
	}
	console.log(wrong ? `\n${wrong} to mend.` : '\nAll is well.');
	return wrong ? 1 : 0;
}

async function* examine(settings: Settings): AsyncGenerator<Finding> {
	yield node();
	yield* folder(settings.dataFolder);
	yield timeZone();
	const cluster = join(settings.dataFolder, 'postgres');
	if (!settings.databaseUrl && !existsSync(join(cluster, 'cluster/PG_VERSION'))) {
		yield { ok: true, what: 'there is no database yet; the first `npm start` makes it' };
		return;
	}
	let embedded: Awaited<ReturnType<typeof embeddedPostgres>> | null = null;
	try {
		embedded = settings.databaseUrl ? null : await embeddedPostgres(cluster);
		yield* database(embedded?.url ?? settings.databaseUrl);
	} catch (error) {
		yield {
			ok: false,
			what: 'the database cannot be reached',
			help:
				error instanceof SettingsError
					? error.message
					: `It says: ${(error as Error).message || 'nothing'}. Look at DATABASE_URL, and whether that server runs.`
		};
	} finally {
		if (embedded?.started) await embedded.stop();
	}
}

function node(): Finding {
	const major = Number(process.versions.node.split('.')[0]);
	return {
		ok: major >= 24,
		what: `Node.js ${process.versions.node}`,
		help: 'Run `npm ci`, which brings Node.js 24 along.'
	};
}

async function* folder(path: string): AsyncGenerator<Finding> {
	if (!existsSync(path)) {
		yield { ok: true, what: `the data folder ${path} is not there yet; the first start makes it` };
		return;
	}
	const mine = await access(path, constants.R_OK | constants.W_OK).then(
		() => true,
		() => false
	);
	yield {
		ok: mine,
		what: `the data folder ${path} ${mine ? 'can be written' : 'cannot be written'}`,
		help: 'Give it to the account that runs Tự Soi.'
	};
	const secret = join(path, 'secret');
	if (existsSync(secret))
		yield {
			ok: ((await stat(secret)).mode & 0o077) === 0,
			what: 'the secret is readable by nobody else',
			help: `Run: chmod 600 ${secret}`
		};
	const { bavail, bsize } = await statfs(path);
	const free = (bavail * bsize) / 1024 ** 3;
	yield {
		ok: free >= 1,
		what: `${free.toFixed(1)} GB free on the disk`,
		help: 'Below 1 GB the database may stop: move old backups elsewhere.'
	};
}

function timeZone(): Finding {
	const noon = new Intl.DateTimeFormat('en', {
		hour: 'numeric',
		hourCycle: 'h23',
		timeZone: 'Asia/Ho_Chi_Minh'
	}).format(new Date('2026-01-01T05:00:00Z'));
	return {
		ok: noon === '12',
		what: 'the time of Việt Nam is known',
		help: 'This Node.js has no time zones: take one with full ICU.'
	};
}

async function* database(url: string): AsyncGenerator<Finding> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	await client.connect();
	try {
		const { rows } = await client.query<{ version: string; number: number; now: Date }>(
			"select current_setting('server_version') as version, current_setting('server_version_num')::int as number, clock_timestamp() as now"
		);
		const { version, number, now } = rows[0]!;
		yield {
			ok: number >= 160000,
			what: `PostgreSQL ${version}`,
			help: 'Tự Soi needs 16 or newer.'
		};
		const apart = Math.abs(now.getTime() - systemClock.now().getTime()) / 1000;
		yield {
			ok: apart < 10,
			what: `the clocks of program and database are ${apart.toFixed(0)} s apart`,
			help: 'Let both machines take the time from the network (NTP).'
		};
		yield* shape(client, url);
	} finally {
		await client.end();
	}
}

async function* shape(client: pg.Client, url: string): AsyncGenerator<Finding> {
	const ran = await client
		.query<{ name: string }>('select name from migrations')
		.then(({ rows }) => rows.map(({ name }) => name))
		.catch((): string[] => []);
	const known = await migrationNames();
	const newer = ran.filter((name) => !known.includes(name));
	const due = known.filter((name) => !ran.includes(name));
	yield {
		ok: newer.length === 0 && due.length === 0,
		what: `${ran.length} of ${known.length} migrations ran`,
		help: newer.length
			? `A newer version of Tự Soi made this database (${newer[0]}): start that one.`
			: 'Run: npx tusoi migrate'
	};
	if (newer.length || due.length) return;
	const { rows: committees } = await client.query<{ id: string; name: string }>(
		'select committee_id as id, name from committees order by founded_at'
	);
	const { rows: ahead } = await client.query<{ at: Date }>('select max(happened_at) as at from events');
	const latest = ahead[0]?.at;
	yield {
		ok: !latest || latest.getTime() < systemClock.now().getTime() + 60_000,
		what: 'no event lies in the future',
		help: `One is of ${latest?.toISOString()}: the clock of this machine was, or is, wrong.`
	};
	const opened = openDatabase(url, 1);
	try {
		for (const { id, name } of committees) {
			const check = await verifyJournal(opened.forCommittee(id), id);
			yield {
				ok: check.sound,
				what: check.sound
					? `the journal of ${name} is unbroken (${check.events} events)`
					: `the journal of ${name} is broken at event ${check.brokenAt}`,
				help: 'Keep this data folder as it is, and compare it with the last backup.'
			};
		}
	} finally {
		await opened.close();
	}
}
