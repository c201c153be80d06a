import { request } from 'node:http';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFiles } from '#platform/server/files.ts';
import { buildIfNeeded } from '../src/tool/build.ts';
import { committedWorld } from './access/people.ts';
import { parts } from './access/parts/index.ts';
import type { Asked } from './access/requests.ts';
import { makeThings } from './access/things.ts';
import { newProgram, type Program } from './program.ts';
import { useWorld } from './world.ts';

/** What anybody may send to the public pages: every form there, filled in with what nobody honest would type. */

const world = useWorld();
let program: Program;
const asked = new Map<string, Asked>();

beforeAll(async () => {
	await buildIfNeeded();
	program = await newProgram();
	const files = openFiles(program.dataFolder);
	const committed = committedWorld(world);
	const things = await makeThings(committed, files);
	for (const part of parts.filter(({ table }) => table.includes(' /public/')))
		for (const [line, one] of Object.entries(await part.requests(committed, things, files)))
			if (/ \/public(\/|$)/.test(line)) asked.set(line, one);
	await program.start([], { DATABASE_URL: world.url });
}, 300_000);
afterAll(() => program?.remove());

const forms = () => [...asked].filter(([line]) => line.startsWith('POST '));
/** A clear answer: done, the same page with what is wrong, too large, or wait a little. Never a failure of ours. */
const clear = [200, 303, 400, 404, 409, 413, 429];

const headers = () => ({ origin: program.address, accept: 'text/html' });
const send = (path: string, body: BodyInit, more: Record<string, string> = {}) =>
	fetch(program.address + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { ...headers(), ...more },
		body
	});
const textsOf = ({ body }: Asked): [string, string][] =>
	body instanceof FormData
		? [...body].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		: Object.entries((body ?? {}) as Record<string, string>);

/** The form with one field said otherwise, in the way in which a browser would send it. */
function saidOtherwise({ body }: Asked, field: string, value: string): BodyInit {
	if (body instanceof FormData) {
		const copy = new FormData();
		for (const [name, one] of body) copy.append(name, one);
		copy.set(field, value);
		return copy;
	}
	return new URLSearchParams({ ...(body as Record<string, string>), [field]: value });
}

const marker = '<script>alert(1)</script>';
const hostile: Record<string, string> = {
	html: `${marker}<img src=x onerror=alert(1)>"'>`,
	formula: '=HYPERLINK("http://x.example","mở")',
	'ten to the five characters': `Đặng ${'Ă'.repeat(100_000)}`,
	'half a character, and none': '\uD800Hạ\u0000\u202E\uFFFF',
	'another field’s shape': '../../../etc/passwd',
	'a number of the wrong size': '99999999999999999999'
};

test('there are public forms to try', () => {
	expect(forms().length).toBeGreaterThan(2);
});

test.each(Object.entries(hostile))('every field of every public form takes %s calmly', async (_, value) => {
	for (const [line, one] of forms())
		for (const [field] of textsOf(one)) {
			const response = await send(one.path, saidOtherwise(one, field, value), nextPlace());
			expect(clear, `${line} ${field}`).toContain(response.status);
			const page = await pageAfter(response);
			expect(page, `${line} ${field}`).not.toContain(marker);
			if (response.status === 400)
				expect(page, `${line} ${field}`).toMatch(/class="[^"]*(error|refus|notice)|<h1>/);
		}
});

/** Behind a proxy each of these posts comes from a place of its own: the flood gate is another test's matter. */
let places = 0;
const nextPlace = () => ({ 'x-forwarded-for': `198.51.${(++places >> 8) & 255}.${places & 255}` });

async function pageAfter(response: Response): Promise<string> {
	const to = response.headers.get('location');
	return to
		? (await fetch(new URL(to, program.address), { headers: { accept: 'text/html' } })).text()
		: response.text();
}

test('bytes in no encoding, in a wrong one, and bodies that end before their end are answered clearly', async () => {
	const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
	const bodies: [BodyInit, Record<string, string>][] = [
		[new Uint8Array([0x61, 0x3d, 0xff, 0xfe, 0xe1, 0xba]), urlencoded],
		['a=%FF%FE%E1&b=%00&%', urlencoded],
		[new Uint8Array(Buffer.from('words=Chào', 'utf16le')), urlencoded],
		['words=x', { 'content-type': 'application/x-www-form-urlencoded; charset=windows-1258' }],
		[
			'--x\r\ncontent-disposition: form-data; name="words"\r\n\r\nnửa',
			{ 'content-type': 'multipart/form-data; boundary=x' }
		],
		['{"words":1}', { 'content-type': 'application/json' }],
		['', urlencoded]
	];
	for (const [line, { path }] of forms())
		for (const [body, type] of bodies) {
			const response = await send(path, body, { ...type, ...nextPlace() });
			expect([...clear, 415], `${line} ${JSON.stringify(type)}`).toContain(response.status);
		}
});

/** A small file that unpacks to very much: a PDF with a stream of 200 MB of zeros where its objects should stand. */
function pdfBomb(): Uint8Array {
	const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024));
	return Buffer.concat([
		Buffer.from(
			`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
		),
		packed,
		Buffer.from('\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF')
	]);
}

test('files that are not what they say, and a small one that unpacks to very much, are refused in words', async () => {
	const files: [string, Uint8Array][] = [
		['bomb.pdf', pdfBomb()],
		['page.png', Buffer.from(`<svg onload="alert(1)">${marker}</svg>`)],
		['../../x.pdf', Buffer.from('%PDF-1.7 hỏng')],
		[`${'d'.repeat(100_000)}.pdf`, Buffer.from('%PDF-1.7')],
		['macro.docm', Buffer.from('PK\u0003\u0004')]
	];
	for (const [line, one] of forms().filter(([, { body }]) => body instanceof FormData)) {
		const field = [...(one.body as FormData)].find(([, value]) => value instanceof File)?.[0];
		if (!field) continue;
		for (const [name, bytes] of files) {
			const form = new FormData();
			for (const [key, value] of textsOf(one)) form.append(key, value);
			form.append(field, new File([bytes as BlobPart], name));
			const began = Date.now();
			const response = await send(one.path, form, nextPlace());
			expect([400, 409, 413], `${line} ${name.slice(0, 20)}`).toContain(response.status);
			expect(Date.now() - began, `${line} ${name.slice(0, 20)}`).toBeLessThan(30_000);
		}
	}
});

/** A post of a form as it should be, from another address of this machine, which is another place. */
async function postFrom(localAddress: string, { path, body }: Asked): Promise<number> {
	const form = new Response(
		body instanceof FormData ? body : new URLSearchParams(body as Record<string, string>)
	);
	const bytes = Buffer.from(await form.arrayBuffer());
	return new Promise((resolve, reject) => {
		const type = { 'content-type': form.headers.get('content-type')! };
		const req = request(
			program.address + path,
			{ method: 'POST', localAddress, headers: { ...headers(), ...type } },
			(response) => {
				response.resume();
				response.on('end', () => resolve(response.statusCode!));
			}
		);
		req.on('error', reject);
		req.end(bytes);
	});
}

test('a hundred posts in a second from one place are told to wait; somebody elsewhere is answered', async () => {
	for (const [line, one] of forms()) {
		const statuses = await Promise.all(Array.from({ length: 100 }, () => postFrom('127.0.0.2', one)));
		for (const status of statuses) expect(clear, line).toContain(status);
		// Who has the right receipt is answered always, however often.
		const allRight = statuses.every((status) => status === 200);
		expect(allRight || statuses.includes(429), line).toBe(true);
		expect(await postFrom('127.0.0.3', one), line).not.toBe(429);
	}
});

test('after all that every public page opens, and no page of ours shows what was not meant to be run', async () => {
	for (const [line, { path }] of asked) {
		if (!line.startsWith('GET ') || line.includes('(that nobody has)')) continue;
		const response = await fetch(program.address + path, { headers: { accept: 'text/html' } });
		expect(response.status, line).toBe(200);
		expect(await response.text(), line).not.toContain(marker);
	}
	expect(program.output).not.toContain('"failed"');
});
