import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const patience = 20_000;

/**
 * A PDF built anew from the pages of another: without its title, author, program and times, without notes in the margin,
 * attached files and scripts, and without what a camera wrote into its pictures. A hostile file may keep its reader busy for
 * ever, so the reader works in a thread with a limit of time and of memory. Throws when it cannot be read.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Buffer> {
	const worker = new Worker(cleaner, {
		eval: true,
		workerData: { bytes: new Uint8Array(bytes), library: pathToFileURL(require.resolve('pdf-lib')).href },
		resourceLimits: { maxOldGenerationSizeMb: 256 },
		stdout: true,
		stderr: true
	});
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array | null>();
	const timer = setTimeout(() => reject(new Error('The PDF takes too long to read')), patience);
	worker.once('message', resolve).once('error', reject);
	worker.once('exit', () => reject(new Error('The reader of PDFs stopped')));
	try {
		const cleaned = await promise;
		if (!cleaned) throw new Error('The PDF cannot be read');
		return Buffer.from(cleaned);
	} finally {
		clearTimeout(timer);
		void worker.terminate();
	}
}

const require = createRequire(import.meta.url);

/** Runs in the thread. It is text, as a file of its own would be lost when the server is bundled. */
const cleaner = `
const { parentPort, workerData } = require('node:worker_threads');
const told = ['Metadata', 'PieceInfo', 'LastModified', 'Annots', 'AA', 'OpenAction', 'JS', 'JavaScript', 'EmbeddedFiles', 'Names', 'Info'];

/** A JPEG without the segments in which cameras and programs write: APP1 to APP15 but for colours, and comments. */
function withoutNotes(bytes) {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
	const kept = [bytes.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1];
		if (marker === 0xda) break;
		const end = at + 2 + bytes[at + 2] * 256 + bytes[at + 3];
		const isNote = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
		if (!isNote) kept.push(bytes.subarray(at, end));
		at = end;
	}
	return Buffer.concat([...kept, bytes.subarray(at)]);
}

(async () => {
	const { PDFDocument, PDFDict, PDFName, PDFRawStream } = (await import(workerData.library)).default;
	try {
		const source = await PDFDocument.load(workerData.bytes, { updateMetadata: false });
		const clean = await PDFDocument.create({ updateMetadata: false });
		for (const page of source.getPages()) page.node.delete(PDFName.of('Annots'));
		for (const page of await clean.copyPages(source, source.getPageIndices())) clean.addPage(page);
		for (const [reference, object] of clean.context.enumerateIndirectObjects()) {
			const dict = object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : null;
			if (!dict) continue;
			for (const key of told) dict.delete(PDFName.of(key));
			if (!(object instanceof PDFRawStream) || String(dict.get(PDFName.of('Filter'))) !== '/DCTDecode') continue;
			const picture = withoutNotes(object.contents);
			dict.delete(PDFName.of('Length'));
			clean.context.assign(reference, PDFRawStream.of(dict, picture));
		}
		parentPort.postMessage(await clean.save({ addDefaultPage: false }));
	} catch {
		parentPort.postMessage(null);
	}
})();
`;
