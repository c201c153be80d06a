import { once } from 'node:events';
import type { PassThrough, Readable } from 'node:stream';
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
	void fill(zip, out, files, at, closed.signal).catch((error: Error) => out.destroy(error));
	return out;
}

async function fill(
	zip: ZipFile,
	out: PassThrough,
	files: AsyncIterable<ArchivedFile>,
	at: Date,
	signal: AbortSignal
): Promise<void> {
	for await (const { path, bytes } of files) {
		if (signal.aborted) return;
		zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
			compress: false,
			mtime: at
		});
		if (out.writableNeedDrain) await once(out, 'drain', { signal });
		// Others want to be answered in between.
		await setImmediate();
	}
	zip.end();
}
