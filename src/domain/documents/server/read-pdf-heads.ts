import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A piece of text on a page: where it begins, how long and how large it is, in points. */
export type PdfPiece = { text: string; x: number; y: number; width: number; size: number };

const patience = 20_000;

/**
 * The lines on the first two pages of a PDF. A hostile file may be made to keep its reader busy for ever, so the reader
 * works in a thread of its own, with a limit of time and of memory. Throws when the file cannot be read.
 */
export async function readPdfHeads(bytes: Buffer): Promise<string[][]> {
	const worker = new Worker(reader, {
		eval: true,
		workerData: { bytes: new Uint8Array(bytes), unpdf: pathToFileURL(require.resolve('unpdf')).href },
		resourceLimits: { maxOldGenerationSizeMb: 256 },
		stdout: true,
		stderr: true
	});
	const { promise, resolve, reject } = Promise.withResolvers<PdfPiece[][]>();
	const timer = setTimeout(() => reject(new Error('The PDF takes too long to read')), patience);
	worker.once('message', resolve).once('error', reject);
	worker.once('exit', () => reject(new Error('The reader of PDFs stopped')));
	try {
		return (await promise).map(linesOf);
	} finally {
		clearTimeout(timer);
		void worker.terminate();
	}
}

const require = createRequire(import.meta.url);

/** Runs in the thread. It is text, as a file of its own would be lost when the server is bundled. */
const reader = `
const { parentPort, workerData } = require('node:worker_threads');
(async () => {
	const { getDocumentProxy } = await import(workerData.unpdf);
	const document = await getDocumentProxy(workerData.bytes, { isEvalSupported: false, verbosity: 0 });
	const pages = [];
	for (let n = 1; n <= Math.min(2, document.numPages); n++) {
		const { items } = await (await document.getPage(n)).getTextContent();
		pages.push(items.filter((item) => 'str' in item).slice(0, 5000).map(({ str, transform, width }) => ({
			text: str, x: transform[4], y: transform[5], width, size: Math.hypot(transform[0], transform[1])
		})));
	}
	parentPort.postMessage(pages);
})();
`;

/**
 * Pieces on one height that follow each other closely make a line; a wide gap parts two columns, as the marking under a
 * paper's number is parted from the date beside it.
 */
export function linesOf(pieces: PdfPiece[]): string[] {
	const lines: { text: string; y: number; end: number }[] = [];
	for (const { text, x, y, width, size } of pieces) {
		const line = lines.at(-1);
		const follows =
			line && Math.abs(line.y - y) < size / 3 && x - line.end < size * 1.5 && x - line.end > -size;
		if (follows) {
			line.text += x - line.end > size / 8 && !/\s$/.test(line.text) ? ` ${text}` : text;
			line.end = x + width;
		} else if (text.trim() !== '') lines.push({ text, y, end: x + width });
	}
	return lines.map((line) => line.text);
}
