import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFiles } from '#platform/server/files.ts';
import { buildIfNeeded } from '../src/tool/build.ts';
import { addDays, dateOf } from '#platform/dates.ts';
import { parts } from './access/parts/index.ts';
import { committedWorld, letEverybodySignIn, walkers, type Walker } from './access/people.ts';
import { requests, type Asked } from './access/requests.ts';
import { routesOnDisk } from './access/routes.ts';
import { table } from './access/table.ts';
import { makeThings } from './access/things.ts';
import { newProgram, type Program } from './program.ts';
import { useWorld } from './world.ts';

const world = useWorld();
let program: Program;
let asked: Record<string, Asked>;
let signIn: (walker: Walker) => Promise<string>;
const cookies = {} as Record<Walker, string>;

beforeAll(async () => {
	await buildIfNeeded();
	program = await newProgram();
	const files = openFiles(program.dataFolder);
	const committed = committedWorld(world);
	const things = await makeThings(committed, files);
	const yesterday = addDays(dateOf(new Date()), -1);
	const list = await readFile('tests/files/danh-sach-dang-vien.xlsx');
	asked = requests(world, things, yesterday, new Uint8Array(list));
	for (const part of parts) Object.assign(asked, await part.requests(committed, things, files));
	await program.start([], { DATABASE_URL: world.url });
	signIn = await letEverybodySignIn(world, program.address);
	for (const walker of walkers) cookies[walker] = await signIn(walker);
}, 300_000);
afterAll(() => program?.remove());

/** These end a sign-in, or all of them: the person signs in again. */
const endsTheSignIn = /^POST \/(sign-out|account\?\/everywhere)$/;

/** Doors whose forms are left empty here; every other form is one that somebody may really send. */
const leftEmpty = /^POST \/(sign-in|activate|account\?\/password|members\/import\/\[id=id\]\/columns)$/;
const taken = new Set<string>();

async function answerTo(line: string, walker: Walker): Promise<string> {
	const { path, body } = asked[line]!;
	const cookie = cookies[walker];
	const json = body && 'json' in body;
	const response = await fetch(program.address + path, {
		method: line.split(' ')[0],
		redirect: 'manual',
		headers: {
			origin: program.address,
			accept: 'text/html',
			cookie,
			...(json ? { 'content-type': 'application/json' } : {})
		},
		body: json
			? JSON.stringify(body.json)
			: body instanceof FormData
				? body
				: body && new URLSearchParams(body as Record<string, string>)
	});
	if (endsTheSignIn.test(line)) cookies[walker] = await signIn(walker);
	if ([200, 303, 409].includes(response.status)) taken.add(line);
	const to = response.headers.get('location') ?? '';
	if (response.status === 303 && (to.startsWith('/sign-in?next=') || (path === '/' && to === '/sign-in')))
		return 'in';
	return (
		{ 200: 'yes', 303: 'yes', 400: 'yes', 409: 'yes', 403: 'no', 404: '-' }[response.status] ??
		`${response.status}`
	);
}

describe('the table of who may what', () => {
	test('has a line for every route, and no other', () => {
		const lines = table.map(([line]) => line.replace(/ \(.*\)$/, ''));
		expect([...new Set(lines)].sort()).toEqual(routesOnDisk('src/routes'));
	});

	test('has a request for every line', () => {
		expect(table.map(([line]) => line).sort()).toEqual(Object.keys(asked).sort());
	});

	test('shows a neighbour nothing that has an identifier', () => {
		for (const [line, answers] of table)
			// A dispatch is the one thing that two committees have in common.
			if (/=id\]|\[reference\]/.test(line) && !line.endsWith('(between us and the neighbour)'))
				expect(answers.neighbour, line).toBe('-');
	});

	test('asks everybody who is not signed in to sign in, but for the doors', () => {
		const doors = table.filter(([, answers]) => answers.nobody !== 'in').map(([line]) => line);
		expect(doors.map((line) => line.split(' ')[1]!.split('/')[1])).toEqual(
			expect.arrayContaining(['sign-in', 'activate', 'setup', 'healthz'])
		);
		for (const line of doors)
			expect(line).toMatch(
				/ \/(sign-in|activate|setup|language|healthz|readyz|metrics|calendar\/feeds|public)(\/|$)/
			);
	});
});

/** Everything that the committees' tables hold, as one sum for each. */
async function sums(): Promise<Record<string, string>> {
	const client = new pg.Client({ connectionString: world.url });
	await client.connect();
	try {
		const { rows } = await client.query<{ name: string }>(
			`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'public' and c.relkind = 'r' order by 1`
		);
		const found: Record<string, string> = {};
		for (const { name } of rows) {
			const { rows: sum } = await client.query<{ sum: string }>(
				`select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as sum from "${name}" t`
			);
			found[name] = sum[0]!.sum;
		}
		return found;
	} finally {
		await client.end();
	}
}

// The journal alone grows: it says who took a list away.
test('reading, searching, printing and exporting change nothing, so no deadline either', async () => {
	const before = await sums();
	for (const [line] of table.filter(([line]) => line.startsWith('GET ')))
		await answerTo(line, line.startsWith('GET /public') ? 'nobody' : 'office');
	const after = await sums();
	const { events: _, journal_heads: __, ...kept } = after;
	expect(before).toMatchObject(kept);
}, 180_000);

// The least entitled go first, so that what an entitled person changes is not what the others are refused for.
test.each(table)('%s', async (line, expected) => {
	const answers: Partial<Record<Walker, string>> = {};
	for (const walker of walkers.toReversed()) answers[walker] = await answerTo(line, walker);
	expect(answers).toEqual(expected);
	// A form that is incomplete for everybody would prove nothing about who may send it.
	if (Object.values(expected).includes('yes') && !leftEmpty.test(line)) expect(taken).toContain(line);
});

test('nothing of the sign-in library can be reached from outside', async () => {
	for (const path of [
		'sign-up/email',
		'sign-in/username',
		'sign-in/email',
		'get-session',
		'update-user',
		'ok'
	])
		for (const method of ['GET', 'POST']) {
			const response = await fetch(`${program.address}/api/auth/${path}`, {
				method,
				redirect: 'manual',
				headers: {
					origin: program.address,
					accept: 'text/html',
					cookie: cookies.member,
					'content-type': 'application/json'
				},
				body: method === 'POST' ? '{}' : undefined
			});
			expect(response.status, `${method} ${path}`).toBe(404);
		}
});

test('a form sent from another site is not taken', async () => {
	const response = await fetch(`${program.address}/cells/new`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: 'https://elsewhere.vn', cookie: cookies.office },
		body: new URLSearchParams({ name: 'Chi bộ Giả', from: '01/11/2026' })
	});
	expect(response.status).toBe(403);
});

test('a cell’s secretary who posts another cell’s member with their roll is refused (403), and nothing is written', async () => {
	const marks = () =>
		world.database.forCommittee(world.committeeId).selectFrom('roll_marks').selectAll().execute();
	const before = await marks();
	const mark = { part: 1, state: 'present', arrived: '', left: '', notedAt: Date.now() };
	const response = await fetch(program.address + asked['POST /sessions/[id=id]/roll/[unit=id]/marks']!.path, {
		method: 'POST',
		headers: { origin: program.address, cookie: cookies.cellSecretary, 'content-type': 'application/json' },
		body: JSON.stringify({
			sentAt: Date.now(),
			marks: [
				{ ...mark, memberId: world.members.thuong[3] },
				{ ...mark, memberId: world.members.ha[3] }
			]
		})
	});
	expect(response.status).toBe(403);
	expect(await marks()).toEqual(before);
});
