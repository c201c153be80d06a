import { once } from 'node:events';
import { Readable, type PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { ZipFile } from 'yazl';

/** One file of an archive: where it stands in it, and what it holds. */
export type ArchivedFile = { path: string; bytes: Uint8Array };

/**
 * An archive (ZIP) of files that are made one after the other, as a stream: each is asked for when there is room for it, so that
 * memory does not grow with their number. They are packed already (Word files and PDFs are) and go in as they are. What goes wrong
 * while a file is made breaks the stream.
 */
export function zipOf(files: AsyncIterable<ArchivedFile>, at: Date): Readable {
	const zip = new ZipFile();
	const out = zip.outputStream as PassThrough;
	const closed = new AbortController();
	out.once('close', () => closed.abort());
	// Whoever reads the stream is told; when nobody reads any more, nothing else is to fall over it.
	out.on('error', () => {});
	void fill(zip, files, at, closed.signal).catch((error: Error) => out.destroy(error));
	return out;
}

async function fill(
	zip: ZipFile,
	files: AsyncIterable<ArchivedFile>,
	at: Date,
	signal: AbortSignal
): Promise<void> {
	for await (const { path, bytes } of files) {
		if (signal.aborted) return;
		await put(zip, path, bytes, at, signal);
		// Others want to be answered in between.
		await setImmediate();
	}
	zip.end();
}

/** Puts one file in, and waits until it was taken away. The archive keeps its entries to the end: they must not hold what was in them. */
async function put(zip: ZipFile, path: string, bytes: Uint8Array, at: Date, signal: AbortSignal) {
	const held = { source: Readable.from([bytes], { objectMode: false }) as Readable | null };
	const taken = once(held.source!, 'end', { signal });
	zip.addReadStreamLazy(path, { compress: false, mtime: at, size: bytes.byteLength }, (go) => {
		const { source } = held;
		held.source = null;
		go(null, source!);
	});
	await taken;
}
