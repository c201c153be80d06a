import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReceipt } from '#domain/comments/receipt.ts';
import { takeInComments } from '#domain/comments/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { clockAt, today } from '#platform/clock.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import { makeCustodian } from '../src/domain/custody/server/custody-for-tests.ts';
import { buildIfNeeded } from '../src/tool/build.ts';
import { committedWorld } from './access/people.ts';
import { newProgram, type Program } from './program.ts';
import { useWorld } from './world.ts';

const world = useWorld();
let program: Program;
let owner: pg.Client;
const began = Date.now();

beforeAll(async () => {
	await buildIfNeeded();
	program = await newProgram();
	owner = new pg.Client({ connectionString: world.url });
	await owner.connect();
	const committed = committedWorld(world);
	await makeCustodian(committed, 'inspector');
	await makeCustodian(committed, 'secretary');
	await program.start([], { DATABASE_URL: world.url, LOG_LEVEL: 'debug' });
}, 300_000);
afterAll(async () => {
	await owner?.end();
	await program?.remove();
});

const at = '/public/minh-hoa/comments';
const traces = {
	'user-agent': 'TrinhDuyetRieng/7.7',
	'accept-language': 'xx-Rieng',
	'x-forwarded-for': '203.0.113.77',
	referer: 'https://noi-khac.example/duong'
};
const ask = (path: string, init: RequestInit = {}) =>
	fetch(program.address + path, {
		...init,
		headers: { origin: program.address, accept: 'text/html', ...traces, ...(init.headers as object) }
	});
const hidden = (html: string, name: string) =>
	new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)![1]!;

async function send(fields: Record<string, string>, files: File[] = []): Promise<Response> {
	const page = await (await ask(`${at}/new`)).text();
	const form = new FormData();
	const filled = {
		receipt: hidden(page, 'receipt'),
		proof: hidden(page, 'proof'),
		topic: 'conduct',
		...fields
	};
	for (const [name, value] of Object.entries({ aboutWords: 'Trưởng thôn Hạ', words: 'Góp ý', ...filled }))
		form.set(name, value);
	for (const file of files) form.append('files', file);
	return ask(`${at}/new`, { method: 'POST', body: form });
}
const receiptIn = (html: string) => /receipt-reference[^>]*>([\d ]+)</.exec(html)![1]!;
const post = (path: string, fields: Record<string, string>) =>
	ask(path, { method: 'POST', body: new URLSearchParams(fields) });

/** Every row of every table, as text, with the number of the transaction that wrote it; the jobs’ own clockwork apart. */
async function dump(): Promise<Set<string>> {
	const { rows: tables } = await owner.query<{ name: string }>(
		`select format('%I.%I', schemaname, tablename) as name from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema', 'jobs')`
	);
	const lines = new Set<string>();
	for (const { name } of tables)
		for (const { line } of (await owner.query<{ line: string }>(`select t::text as line from ${name} t`))
			.rows)
			lines.add(`${name} ${line}`);
	return lines;
}
const added = (before: Set<string>, after: Set<string>) => [...after].filter((line) => !before.has(line));

/** Whatever tells a moment: a clock time, milliseconds since 1970, an identifier that begins with the time; but for what stood there before. */
function moments(lines: readonly string[], before: ReadonlySet<string>): string[] {
	const known = [...before].join('\n');
	const isNow = (ms: number) => ms > began - 3_600_000 && ms < Date.now() + 3_600_000;
	const found = lines.flatMap((line) => [
		...(line.match(/\d{2}:\d{2}:\d{2}\.\d+/g) ?? []),
		...(line.match(/\b1[789]\d{11}\b/g) ?? []).filter((text) => isNow(Number(text))),
		...(line.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []).filter((id) =>
			isNow(parseInt(id.replaceAll('-', '').slice(0, 12), 16))
		)
	]);
	return found.filter((moment) => !known.includes(moment));
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(paths.map(async (path) => `${path} ${(await stat(path)).mtimeMs}`));
}

async function tellingPdf(): Promise<File> {
	const pdf = await PDFDocument.create();
	pdf.addPage().drawText('Bien lai');
	pdf.setAuthor('LuaThiTran');
	pdf.setProducer('MayQuetRieng 9000');
	return new File([new Uint8Array(await pdf.save({ useObjectStreams: false }))], 'may-tinh-LuaThiTran.pdf');
}
const jpeg = Buffer.concat([
	...[Buffer.from('ffd8ffe1001e', 'hex'), Buffer.from('Exif\0\0MayAnhRieng 0912345678')],
	...[Buffer.from('ffdb0002ffc00002ffda0002', 'hex'), Buffer.from('112233ffd9', 'hex')]
]);

describe('with the whole database, all files and the logs in hand', () => {
	test('nothing leads from a comment to its author: no address, browser, account, name or moment', async () => {
		const [before, filesBefore] = [await dump(), await filesIn(program.dataFolder)];
		const response = await send(
			{ words: 'Thu tiền không biên lai', identity: 'Trần Thị Lụa, 0912 345 678' },
			[await tellingPdf()]
		);
		expect(response.status).toBe(200);
		const receipt = receiptIn(await response.text());
		expect(await (await post(`${at}/receipt?/open`, { receipt })).text()).toContain(
			'Thu tiền không biên lai'
		);
		await post(`${at}/receipt?/write`, { receipt, words: 'Xin nói thêm' });

		const waiting = added(before, await dump());
		expect([...new Set(waiting.map((line) => line.split(' ')[0]))].sort()).toEqual([
			'public.comment_intake',
			'public.comment_intake_files'
		]);
		await takeIn();
		const kept = added(before, await dump());
		expect(kept.join('\n')).toContain('Thu tiền không biên lai');
		for (const lines of [waiting, kept]) {
			expect(moments(lines, before)).toEqual([]);
			const text = lines.join('\n') + unhexed(lines);
			for (const trace of Object.values(traces)) expect(text).not.toContain(trace);
			for (const trace of [
				'127.0.0.1',
				'::1',
				'Lụa',
				'LuaThiTran',
				'0912 345',
				'MayQuetRieng',
				receipt.replaceAll(' ', '')
			])
				expect(text).not.toContain(trace);
		}
		expect(await filesIn(program.dataFolder)).toEqual(filesBefore);
		expect(program.output).not.toMatch(/comments|receipt|Rieng|203\.0\.113/);
		expect(await (await ask('/metrics')).text()).not.toContain('public');
	});

	test('nothing tells who came before whom: one transaction, in an order drawn by lot', async () => {
		const words = Array.from({ length: 12 }, (_, i) => `Theo thứ tự ${String(i).padStart(2, '0')}`);
		for (const one of words) await send({ words: one });
		await takeIn();
		const { rows } = await owner.query<{ words: string; xmin: string }>(
			`select words, xmin::text from comments where words like 'Theo thứ tự%' order by ctid`
		);
		expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
		expect(rows.map(({ words }) => words).sort()).toEqual(words);
		expect(rows.map(({ words }) => words)).not.toEqual(words);
		expect((await owner.query('select from comment_intake')).rowCount).toBe(0);
	});

	test('the pages set no cookie, send nothing of themselves elsewhere, and are kept by nobody on the way', async () => {
		for (const path of [at, `${at}/new`, `${at}/receipt`]) {
			const { headers } = await ask(path);
			expect(headers.getSetCookie()).toEqual([]);
			expect(headers.get('referrer-policy')).toBe('same-origin');
			expect(headers.get('cache-control')).toContain('no-store');
		}
	});
});

test('wrong receipts wait, a right one does not, and nobody is asked who they are', async () => {
	const receipt = receiptIn(await (await send({ words: 'Để thử biên nhận' })).text());
	const wrong = Array.from({ length: 5 }, async () => {
		const from = performance.now();
		const page = await (await post(`${at}/receipt?/open`, { receipt: makeReceipt(randomBytes) })).text();
		expect(page).toContain('Không có góp ý nào với số biên nhận này');
		return performance.now() - from;
	});
	const from = performance.now();
	expect(await (await post(`${at}/receipt?/open`, { receipt })).text()).toContain('Để thử biên nhận');
	const right = performance.now() - from;
	const waited = await Promise.all(wrong);
	expect(Math.min(...waited)).toBeGreaterThan(650);
	expect(Math.max(...waited)).toBeGreaterThan(right);
});

describe('what is hostile gets a clear answer, and what was typed stays', () => {
	test('signs of HTML are words', async () => {
		const page = await (
			await send({ words: '<script>alert(1)</script>=HYPERLINK("x")', topic: 'nothing' })
		).text();
		expect(page).toContain('&lt;script>alert(1)&lt;/script>=HYPERLINK("x")');
		expect(page).toContain('Chọn nội dung góp ý.');
	});

	test('a name of a hundred thousand letters, an empty form, letters in a wrong encoding', async () => {
		const long = await send({ aboutWords: 'a'.repeat(100_000) });
		expect([long.status, (await long.text()).includes('a'.repeat(100_000))]).toEqual([400, true]);
		const empty = await post(`${at}/new`, {});
		expect(empty.status).toBe(400);
		const wrong = await ask(`${at}/receipt?/open`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: Buffer.from('receipt=%ff%fe%00\xff', 'latin1')
		});
		expect(wrong.status).toBe(400);
		expect(await wrong.text()).toContain('16 chữ số');
	});

	test('files that are bombs, broken or of another kind are refused with the words kept', async () => {
		const bomb = Buffer.from(
			`%PDF-1.7\n1 0 obj<</Type/ObjStm/N 9999999/First 1/Length 9>>stream\nxxxxxxxxx\nendstream endobj`
		);
		for (const [file, said] of [
			[new File([bomb], 'a.pdf'), /PDF|đọc được/],
			[new File(['MZ chương trình'], 'a.exe'), /JPEG|nhận|loại/],
			[
				new File([Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(5000)])], 'a.zip'),
				/nhận|loại|JPEG/
			],
			[new File([Buffer.alloc(6 * 1024 * 1024, 1)], 'a.jpg'), /5 MB/]
		] as const) {
			const response = await send({ words: 'Giữ lời này' }, [file]);
			const page = await response.text();
			expect([response.status, file.name]).toEqual([400, file.name]);
			expect(page).toMatch(said);
			expect(page).toContain('Giữ lời này');
		}
		const picture = await send({ words: 'Có ảnh' }, [new File([jpeg], 'anh.jpg')]);
		expect([200, 400]).toContain(picture.status);
	});

	test('a hundred posts in a moment from one place: some are told to wait, and the page still answers', async () => {
		const statuses = await Promise.all(
			Array.from({ length: 100 }, async () => {
				const response = await post(`${at}/new`, {
					...{ receipt: '1', proof: 'x', aboutWords: 'x', topic: 'conduct', words: 'Trăm lần' }
				});
				return [response.status, (await response.text()).includes('Trăm lần')];
			})
		);
		expect(statuses.every(([, kept]) => kept)).toBe(true);
		expect(statuses.map(([status]) => status)).toContain(429);
		expect((await ask(at)).status).toBe(200);
	});
});

/** The day is over. */
async function takeIn(): Promise<void> {
	const office = await committedWorld(world).as('office');
	const tomorrow = momentOf(addDays(today(office.clock), 1), '00:30');
	await takeInComments({ ...office, actor: publicActor(office.committeeId), clock: clockAt(tomorrow) });
}

/** What lies in the rows as bytes, as text. */
const unhexed = (lines: readonly string[]) =>
	lines
		.flatMap((line) => line.match(/\\\\x[0-9a-f]{20,}/g) ?? [])
		.map((hex) => Buffer.from(hex.slice(3), 'hex').toString('latin1'))
		.join('\n');
