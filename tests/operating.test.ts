import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedPostgres, freePort } from '#platform/server/embedded-postgres.ts';
import { buildIfNeeded } from '../src/tool/build.ts';
import { ask } from './ask.ts';
import { databaseProcess, newProgram, Program } from './program.ts';

let program: Program;
beforeAll(buildIfNeeded);
beforeEach(async () => {
	program = await newProgram();
});
afterEach(() => program.remove());

/** It ended by itself with one sentence and nothing else. */
async function expectOneSentence(said: RegExp, environment: Record<string, string> = {}, of = program) {
	const { code, output } = await of.run(['start'], environment);
	expect(output).toMatch(said);
	expect(output.trim().split('\n'), output).toHaveLength(1);
	expect(code).toBe(1);
}

describe('what stands in the way of a start is one clear sentence', () => {
	test.each([
		['PORT', 'abc'],
		['PORT', '70000'],
		['HOST', ''],
		['DATABASE_URL', 'mysql://somewhere'],
		['TUSOI_ORIGIN', 'tusoi.example.vn'],
		['TUSOI_ORIGIN', 'https://tusoi.example.vn/path'],
		['TUSOI_SECRET', 'short'],
		['SMTP_URL', 'mail.example.vn'],
		['LOG_LEVEL', 'loud']
	])('a wrong %s: “%s”', (name, value) =>
		expectOneSentence(new RegExp(`^${name} must .+\\n$`), { [name]: value })
	);

	test('a database of one’s own that does not answer', () =>
		expectOneSentence(/DATABASE_URL/, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }));

	test('a port in use, and the database does not stay behind', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		await expectOneSentence(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use\\.`), {
			PORT: String(port)
		});
		expect(await databaseProcess(program.dataFolder)).toBeNull();
		other.close();
	});

	test('a data folder made by a newer version', async () => {
		await program.run(['migrate']);
		const postgres = await embeddedPostgres(join(program.dataFolder, 'postgres'));
		const client = new pg.Client({ connectionString: postgres.url });
		await client.connect();
		await client.query("insert into migrations (name) values ('9999_tomorrow.sql')");
		await client.end();
		await postgres.stop();
		await expectOneSentence(/newer version of Tự Soi \(9999_tomorrow\.sql\)/);
		expect(await databaseProcess(program.dataFolder)).toBeNull();
	});
});

describe('one program a data folder', () => {
	test('a second one says so, and the first goes on', async () => {
		await program.start();
		const port = await freePort();
		await expectOneSentence(/runs on the folder .+ already/, {}, new Program(program.dataFolder, port));
		expect(await ask(`${program.address}/readyz`)).toMatchObject({ status: 200, body: 'ready' });
	});
});

describe('the end, and the next beginning', () => {
	test('told to stop, it finishes what it was asked, and its database stops too', async () => {
		await program.start();
		const form = 'language=en&back=%2Fsetup';
		const slow = request(`${program.address}/language`, {
			method: 'POST',
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': String(form.length),
				origin: program.address
			}
		});
		slow.write(form.slice(0, 5));
		await wait(300);
		const stopped = program.stop();
		await wait(300);
		slow.end(form.slice(5));
		const [response] = await once(slow, 'response');
		expect(response.statusCode).toBe(303);
		response.resume();
		expect(await stopped).toBe(0);
		expect(await databaseProcess(program.dataFolder)).toBeNull();
	});

	test.each([
		['killed, its database left behind', () => program.kill()],
		['cut off together with its database', () => program.cutPower()]
	])('%s, it starts again by itself with everything it had acknowledged', async (_, die) => {
		await program.start();
		const setUp = {
			name: 'Đảng bộ xã Thử Nghiệm',
			superior: 'Đảng bộ tỉnh Thử',
			place: 'Thử Nghiệm',
			termFrom: '01/07/2025',
			termTo: '01/07/2030',
			fullName: 'Trần Thị Thử',
			bornOn: '01/02/1980',
			username: 'thutt',
			password: 'mot-cau-de-nho'
		};
		const made = await ask(`${program.address}/setup`, { form: setUp, headers: { origin: program.address } });
		expect(made.status, made.body).toBe(303);
		await die();
		await program.start();
		const entered = await ask(`${program.address}/sign-in`, {
			form: { username: setUp.username, password: setUp.password },
			headers: { origin: program.address }
		});
		expect(entered.status, entered.body).toBe(303);
		expect(await program.stop()).toBe(0);
		expect(await program.run(['journal', 'verify'])).toMatchObject({ code: 0 });
	});
});

describe('a form is taken at whatever address the program was reached, and from nowhere else', () => {
	const publicly = 'https://tusoi.example.vn';
	const post = (at: string, origin: string, host?: string) =>
		ask(`${at}/language`, {
			form: { language: 'en', back: '/sign-in' },
			headers: { origin, ...(host && { host }) }
		}).then(({ status }) => status);

	test('directly, and behind a proxy with a public name', async () => {
		await program.start([], { HOST: '0.0.0.0', TUSOI_ORIGIN: publicly });
		const here = program.address;
		const lan = here.replace('127.0.0.1', '127.0.0.2');
		expect(await post(here, here)).toBe(303);
		expect(await post(lan, lan)).toBe(303);
		expect(await post(here, publicly, 'tusoi.example.vn')).toBe(303);

		expect(await post(here, 'https://elsewhere.example')).toBe(403);
		expect(await post(here, lan)).toBe(403);
		expect(await post(here, 'http://tusoi.example.vn', 'tusoi.example.vn')).toBe(403);
		expect(await post(here, 'https://elsewhere.example', 'tusoi.example.vn')).toBe(403);
		expect(await post(here, 'null')).toBe(403);
	});

	test('health and figures are told to this machine', async () => {
		await program.start();
		expect(await ask(`${program.address}/healthz`)).toMatchObject({ status: 200, body: 'ok' });
		const figures = await ask(`${program.address}/metrics`);
		expect(figures.body).toMatch(
			/^tusoi_request_seconds_count\{route="\/healthz",method="GET",status="200"\} 1$/m
		);
		const visitor = await ask(`${program.address}/metrics`, {
			headers: { 'x-forwarded-for': '203.0.113.7' }
		});
		expect(visitor.status).toBe(404);
	});
});
