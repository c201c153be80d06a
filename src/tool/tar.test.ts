import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTar, tarEnd, tarHeader, tarPadding } from './tar.ts';

const archive = (files: { name: string; content: Buffer }[]) =>
	Buffer.concat([
		...files.flatMap(({ name, content }) => [
			tarHeader(name, content.length, new Date(0)),
			content,
			tarPadding(content.length)
		]),
		tarEnd()
	]);

const inPieces = (bytes: Buffer, length: number): AsyncIterable<Buffer> =>
	Readable.from(
		Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
			bytes.subarray(i * length, (i + 1) * length)
		)
	);

async function unpack(source: AsyncIterable<Buffer>) {
	const files: { name: string; content: Buffer }[] = [];
	for await (const { name, bytes } of readTar(source)) {
		const parts: Buffer[] = [];
		for await (const part of bytes) parts.push(part);
		files.push({ name, content: Buffer.concat(parts) });
	}
	return files;
}

test('what goes into an archive comes out of it, in whatever pieces it is read', async () => {
	const part = fc.stringMatching(/^[a-zà-ỹ0-9._-]{1,40}$/);
	const file = fc.record({
		name: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
		content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes))
	});
	await fc.assert(
		fc.asyncProperty(
			fc.array(file, { maxLength: 5 }),
			fc.integer({ min: 1, max: 3000 }),
			async (files, length) => {
				expect(await unpack(inPieces(archive(files), length))).toEqual(files);
			}
		)
	);
});

test('a file that nobody reads is stepped over', async () => {
	const files = ['one', 'two'].map((name) => ({ name, content: Buffer.from(name) }));
	const names: string[] = [];
	for await (const { name } of readTar(inPieces(archive(files), 700))) names.push(name);
	expect(names).toEqual(['one', 'two']);
});

test('an archive that ends too early, or was changed, is an error', async () => {
	const whole = archive([{ name: 'one', content: Buffer.alloc(700, 1) }]);
	await expect(unpack(inPieces(whole.subarray(0, 900), 512))).rejects.toThrow('too early');
	const changed = Buffer.from(whole);
	changed[3] = 65;
	await expect(unpack(inPieces(changed, 512))).rejects.toThrow('damaged');
});
