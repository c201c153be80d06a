/** A file inside an archive; its bytes must be read (or skipped) before the next one is asked for. */
export type Entry = { name: string; size: number; bytes: AsyncIterable<Buffer> };

const block = 512;

/** The block that stands before a file's bytes (ustar), so that any `tar` can list and open our archives. */
export function tarHeader(name: string, size: number, modifiedAt: Date): Buffer {
	const { prefix, rest } = split(name);
	const header = Buffer.alloc(block);
	const octal = (value: number, at: number, length: number) =>
		header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
	header.write(rest, 0, 100, 'utf8');
	octal(0o600, 100, 8);
	octal(0, 108, 8);
	octal(0, 116, 8);
	octal(size, 124, 12);
	octal(Math.floor(modifiedAt.getTime() / 1000), 136, 12);
	header.write('        0', 148, 'latin1');
	header.write('ustar\x0000', 257, 'latin1');
	header.write(prefix, 345, 155, 'utf8');
	octal(sumOf(header), 148, 7);
	return header;
}

/** The zeros that fill a file's last block. */
export const tarPadding = (size: number) => Buffer.alloc((block - (size % block)) % block);

/** What an archive ends with. */
export const tarEnd = () => Buffer.alloc(2 * block);

function split(name: string): { prefix: string; rest: string } {
	if (Buffer.byteLength(name) <= 100) return { prefix: '', rest: name };
	const at = name.lastIndexOf('/', 155);
	const parts = { prefix: name.slice(0, Math.max(at, 0)), rest: name.slice(at + 1) };
	if (Buffer.byteLength(parts.rest) > 100 || Buffer.byteLength(parts.prefix) > 155)
		throw new Error(`The name ${name} is too long for an archive`);
	return parts;
}

/** The sum of all bytes of a header, its own field counted as spaces. */
const sumOf = (header: Buffer) =>
	header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);

/** The files of an archive, one after the other; an archive that is cut short or damaged is an error. */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
	const reader = new Reader(source);
	for (;;) {
		const header = await reader.take(block);
		if (header.every((byte) => byte === 0)) return reader.finish();
		const text = (at: number, length: number) =>
			header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
		if (parseInt(text(148, 8), 8) !== sumOf(header)) throw new Error('The archive is damaged');
		const size = parseInt(text(124, 12), 8);
		const bytes = reader.upTo(size);
		yield { name: [text(345, 155), text(0, 100)].filter(Boolean).join('/'), size, bytes };
		for await (const _skipped of bytes);
		await reader.take(tarPadding(size).length);
	}
}

/** Takes exact lengths from a stream of chunks of any length. */
class Reader {
	#source: AsyncIterator<Buffer>;
	#rest: Buffer = Buffer.alloc(0);

	constructor(source: AsyncIterable<Buffer>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	async #next(): Promise<Buffer> {
		if (this.#rest.length) {
			const rest = this.#rest;
			this.#rest = Buffer.alloc(0);
			return rest;
		}
		const { value, done } = await this.#source.next();
		if (done) throw new Error('The archive ends too early');
		return value as Buffer;
	}

	/** Reads on to the end: only then is the whole known to be sound. */
	async finish(): Promise<void> {
		for (let last = false; !last;) last = (await this.#source.next()).done ?? false;
	}

	async take(length: number): Promise<Buffer> {
		const parts: Buffer[] = [];
		for await (const part of this.upTo(length)) parts.push(part);
		return Buffer.concat(parts);
	}

	async *upTo(length: number): AsyncGenerator<Buffer> {
		for (let left = length; left > 0;) {
			const chunk = await this.#next();
			this.#rest = chunk.subarray(left);
			const part = chunk.subarray(0, left);
			left -= part.length;
			yield part;
		}
	}
}
