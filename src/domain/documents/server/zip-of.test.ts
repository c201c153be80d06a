import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipOf, type ArchivedFile } from './zip-of.ts';

const at = new Date('2026-11-23T01:00:00Z');

/** Throws away what nobody holds, now rather than some time. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('an archive is read by another reader, with Vietnamese names and every byte', async () => {
	const name = 'Chi bộ Thôn Thượng/Nguyễn Thị Quỳnh - Mẫu 2C.docx';
	const bytes = new TextEncoder().encode('đúng từng chữ');
	const zip = await JSZip.loadAsync(
		await buffer(
			zipOf(
				(async function* () {
					yield { path: name, bytes };
					yield { path: 'Chi bộ Thôn Hạ/Bùi Thị Thủy.pdf', bytes: new Uint8Array(100_000).fill(7) };
				})(),
				at
			)
		)
	);
	expect(Object.keys(zip.files)).toEqual([name, 'Chi bộ Thôn Hạ/Bùi Thị Thủy.pdf']);
	expect(await zip.file(name)!.async('string')).toBe('đúng từng chữ');
	expect((await zip.file('Chi bộ Thôn Hạ/Bùi Thị Thủy.pdf')!.async('uint8array')).length).toBe(100_000);
});

test('files are asked for only as fast as they are taken away', async () => {
	let made = 0;
	async function* many(): AsyncGenerator<ArchivedFile> {
		for (; made < 200; made++) yield { path: `${made}.pdf`, bytes: new Uint8Array(50_000) };
	}
	const stream = zipOf(many(), at);
	await setTimeout(50);
	expect(made).toBeLessThan(10);
	expect((await buffer(stream)).length).toBeGreaterThan(200 * 50_000);
	expect(made).toBe(200);
});

test('what was taken away is held no longer', async () => {
	const size = 1_000_000;
	const held = async () => {
		collect();
		await setTimeout(20);
		return process.memoryUsage().arrayBuffers;
	};
	const before = await held();
	let most = 0;
	async function* many(): AsyncGenerator<ArchivedFile> {
		for (let i = 1; i <= 300; i++) {
			if (i % 100 === 0) most = Math.max(most, (await held()) - before);
			yield { path: `${i}.pdf`, bytes: new Uint8Array(size) };
		}
	}
	for await (const _ of zipOf(many(), at));
	expect(most).toBeLessThan(50 * size);
});

test('what goes wrong while a file is made breaks the archive', async () => {
	// eslint-disable-next-line require-yield
	async function* broken(): AsyncGenerator<ArchivedFile> {
		throw new Error('no such paper');
	}
	await expect(buffer(zipOf(broken(), at))).rejects.toThrow('no such paper');
});

test('nobody waits for an archive that is no longer wanted', async () => {
	let ended = false;
	async function* endless(): AsyncGenerator<ArchivedFile> {
		try {
			for (;;) yield { path: `${Math.random()}.pdf`, bytes: new Uint8Array(50_000) };
		} finally {
			ended = true;
		}
	}
	const stream = zipOf(endless(), at);
	await setTimeout(20);
	stream.destroy();
	await expect.poll(() => ended, { timeout: 10_000 }).toBe(true);
});
