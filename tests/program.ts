import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '#platform/server/embedded-postgres.ts';

const tool = join(import.meta.dirname, '../bin/tusoi.js');

type Environment = Record<string, string>;
export type Outcome = { code: number | null; output: string };

/** The real program on a data folder of its own: what people run, driven from outside. */
export class Program {
	readonly dataFolder: string;
	readonly port: number;
	/** What it said on both streams since its last start. */
	output = '';
	#child: ChildProcess | undefined;

	constructor(dataFolder: string, port: number) {
		this.dataFolder = dataFolder;
		this.port = port;
	}

	get address() {
		return `http://127.0.0.1:${this.port}`;
	}

	/** The number of its process. */
	get pid() {
		return this.#child!.pid!;
	}

	/** Starts it and waits until it says that it is ready; throws its own words when it ends instead. */
	async start(args: string[] = [], environment: Environment = {}): Promise<void> {
		const child = this.#run(['start', ...args], environment);
		this.#child = child;
		await new Promise<void>((resolve, reject) => {
			child.stdout!.on('data', () => / is ready at /.test(this.output) && resolve());
			child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${this.output}`)));
		});
	}

	/** Runs a command of the tool on the same data folder, to its end. */
	async run(args: string[], environment: Environment = {}): Promise<Outcome> {
		const child = this.#run(args, environment);
		const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
		return { code, output: this.output };
	}

	/** Tells it to stop, as a service manager does, and waits for its end. */
	stop = () => this.#end('SIGTERM');

	/** Takes the process away without a word; its database server stays behind, as after a crash. */
	kill = () => this.#end('SIGKILL');

	/** The power fails: program and database server are gone at the same moment. */
	async cutPower(): Promise<void> {
		const database = await databaseProcess(this.dataFolder);
		await this.kill();
		if (database) process.kill(database, 'SIGKILL');
	}

	/** Stops it, with a database server that was left behind, and removes the folder made for it. */
	async remove(): Promise<void> {
		await this.stop();
		const database = await databaseProcess(this.dataFolder);
		if (database) {
			process.kill(database, 'SIGQUIT');
			while (alive(database)) await new Promise((resolve) => setTimeout(resolve, 50));
		}
		await rm(dirname(this.dataFolder), { recursive: true, force: true });
	}

	#run(args: string[], environment: Environment): ChildProcess {
		this.output = '';
		const child = spawn(process.execPath, [tool, ...args], {
			env: { ...inherited(), TUSOI_DATA: this.dataFolder, PORT: String(this.port), ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
		return child;
	}

	async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
		const child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
		const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
		child.kill(signal);
		return ended;
	}
}

/** A program that was never started, on an empty folder and a port that nobody uses. */
export async function newProgram(): Promise<Program> {
	const folder = await mkdtemp(join(tmpdir(), 'tusoi-program-'));
	// The database server runs as another user when we are root.
	await chmod(folder, 0o755);
	return new Program(join(folder, 'data'), await freePort());
}

/** The environment without the settings that a developer may have set for a server of their own. */
const inherited = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(PORT|HOST|DATABASE_URL|SMTP_URL|METRICS_TOKEN|LOG_LEVEL|TUSOI_.*)$/.test(name)
		)
	);

/** The number of the database server's process, when one runs on the folder. */
export async function databaseProcess(dataFolder: string): Promise<number | null> {
	const text = await readFile(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '');
	const id = Number(text.split('\n')[0]);
	return id && alive(id) ? id : null;
}

function alive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch {
		return false;
	}
}
