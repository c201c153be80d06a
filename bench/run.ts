import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cast } from '#demonstration/cast.ts';
import { demonstrationPassword } from '#domain/accounts/server/index.ts';
import { embeddedPostgres, freePort } from '#platform/server/embedded-postgres.ts';
import { ask } from '../tests/ask.ts';
import { newProgram } from '../tests/program.ts';
import { buildIfNeeded } from '../src/tool/build.ts';
import { makeDataset, type Dataset } from './dataset.ts';
import { papersInArchive } from './papers.ts';
import { dutyCoverage } from './duties.ts';
import { rotations } from './rotation.ts';
import { compare, load, memoryOf, round, say, type Target } from './measure.ts';

// `npm run bench`: ratios against the limits of this machine, one JSON line each. See bench/README.md.

const only = process.argv[2] ?? '';
const wanted = (name: string) => name.includes(only);
const members = Number(process.env.BENCH_MEMBERS ?? 100_000);

const program = await newProgram();
const floor = { pid: 0, stop: async () => {}, address: '' };
try {
	if (wanted('rotation')) await rotations();
	if (!['rotation', 'duties'].includes(only)) await coldStarts();
	if (wanted('duties'))
		await dutyCoverage((await embeddedPostgres(join(program.dataFolder, 'postgres'))).url);
	if (wanted('papers'))
		await papersInArchive((await embeddedPostgres(join(program.dataFolder, 'postgres'))).url);
	if (!['cold-start', 'papers', 'rotation', 'duties'].includes(only)) await againstTheFloor();
} finally {
	await floor.stop();
	await program.remove();
}

async function coldStarts() {
	await buildIfNeeded();
	const first = await timed(() => program.start());
	await program.stop();
	const later = await timed(() => program.start());
	if (!wanted('cold-start')) return;
	say({ name: 'cold-start, empty folder', unit: 's', value: first, goal: 10 });
	say({ name: 'cold-start, warm folder', unit: 's', value: later, goal: 2, rss: memoryOf(program.pid) });
}

async function againstTheFloor() {
	const { url } = await embeddedPostgres(join(program.dataFolder, 'postgres'));
	const data = await makeDataset(url, members);
	await startFloor(url);
	if (wanted('hello')) {
		const target = { url: `${floor.address}/hello`, headers: {}, isRight: () => true, pid: floor.pid };
		for (const connections of [1, 16]) {
			const { rps, p50, p99, rss } = await load(target, connections);
			say({ name: 'hello by node:http', connections, unit: 'req/s', value: round(rps), p50, p99, rss });
		}
	}
	for (const connections of [16, 1]) {
		for (const person of ['cellSecretary', 'office'] as const)
			if (wanted('members')) await memberList(person, connections);
		if (wanted('mark')) await oneMark(data, connections);
	}
}

async function memberList(person: 'cellSecretary' | 'office', connections: number) {
	const cookie = await signIn(person);
	const page = (address: string, pid: number): Target => ({
		url: `${address}/members`,
		headers: { cookie, accept: 'text/html' },
		isRight: (body) => body.split('href="/members/').length > 50,
		pid
	});
	const [theirs, ours] = [page(floor.address, floor.pid), page(program.address, program.pid)];
	await insistOnTheSame(theirs, ours);
	await compare(`members as ${person}, ${members} in the committee`, 0.6, theirs, ours, connections);
}

/** Both pages list the same fifty people in the same order. */
async function insistOnTheSame(...targets: [Target, Target]) {
	const [a, b] = await Promise.all(
		targets.map(async ({ url, headers }) =>
			[...(await ask(url, { headers })).body.matchAll(/href="\/members\/([0-9a-f-]{36})"/g)].map(
				([, id]) => id
			)
		)
	);
	if (a!.length !== 50 || a!.join() !== b!.join())
		throw new Error('the two pages do not list the same people');
}

async function oneMark({ meetingId, cells, members: listed }: Dataset, connections: number) {
	const cookie = await signIn('cellSecretary');
	const headers = { cookie, 'content-type': 'application/json' };
	const people = listed.thuong;
	const theirs: Target = {
		url: `${floor.address}/mark`,
		method: 'POST',
		headers,
		next: (count) =>
			JSON.stringify({
				meetingId,
				memberId: people[count % people.length],
				present: Math.floor(count / people.length) % 2 === 0
			}),
		isRight: (body) => body === '{"saved":1}',
		pid: floor.pid
	};
	const ours: Target = {
		url: `${program.address}/sessions/${meetingId}/roll/${cells.thuong}/marks`,
		method: 'POST',
		headers: { ...headers, origin: program.address },
		next: (count) => {
			const now = Date.now();
			const state = Math.floor(count / people.length) % 2 ? 'present' : 'absent';
			const memberId = people[count % people.length];
			return JSON.stringify({
				sentAt: now,
				marks: [{ memberId, part: 1, state, arrived: '', left: '', notedAt: now }]
			});
		},
		isRight: (body) => body.startsWith('{"savedAt"') && body.includes('"memberId"'),
		pid: program.pid
	};
	await compare('one mark of a roll, journal included', 0.5, theirs, ours, connections);
	const { code, output } = await program.run(['journal', 'verify']);
	if (code !== 0) throw new Error(`the journal does not hold: ${output}`);
}

async function signIn(person: 'cellSecretary' | 'office'): Promise<string> {
	const { status, headers, body } = await ask(`${program.address}/sign-in`, {
		form: { username: cast[person].username, password: demonstrationPassword },
		headers: { origin: program.address }
	});
	if (status !== 303) throw new Error(`nobody could sign in: ${status} ${body.slice(0, 500)}`);
	return headers['set-cookie']!.map((cookie) => cookie.split(';')[0]).join('; ');
}

async function startFloor(url: string) {
	const port = await freePort();
	const child = spawn(process.execPath, [join(import.meta.dirname, 'floor.ts')], {
		env: { ...process.env, PORT: String(port), FLOOR_DATABASE: url },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(child.stdout, 'data');
	floor.pid = child.pid!;
	floor.address = `http://127.0.0.1:${port}`;
	floor.stop = async () => {
		child.kill();
		await once(child, 'exit');
	};
}

async function timed(work: () => Promise<void>): Promise<number> {
	const began = performance.now();
	await work();
	return round((performance.now() - began) / 1000, 2);
}
