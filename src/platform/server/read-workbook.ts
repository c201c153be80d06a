import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { readCsv } from '../spreadsheet/read-csv.ts';
import { isEmptyRow, type Workbook } from '../spreadsheet/sheet.ts';
import { spreadsheetLibrary, workerProgram, type WorkerTask } from './read-workbook-worker.ts';
import { kindOf, unpackedSize } from './sniff-workbook.ts';

const megabyte = 1024 * 1024;

export const limits = {
	fileBytes: 20 * megabyte,
	rows: 100_000,
	unpackedBytes: 200 * megabyte,
	/** Sheets seldom shrink below a thirtieth; a bomb shrinks to a thousandth. */
	shrinking: 150,
	columns: 100,
	text: 64_000_000,
	memoryMegabytes: 1024,
	seconds: 60
};

/**
 * Reads a list as cadres keep it (.xlsx, old .xls, CSV) into plain cells, or refuses with the reason. A file from
 * outside is opened in a thread of its own with limits of memory and time, one at a time.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
	if (bytes.length === 0) throw new Refusal('platform.file-empty', 400);
	if (bytes.length > limits.fileBytes)
		throw new Refusal('platform.file-too-large', 413, { limit: limits.fileBytes / megabyte });
	const kind = kindOf(bytes);
	if (kind === 'encrypted') throw new Refusal('platform.file-encrypted', 400);
	if (kind === 'other') throw new Refusal('platform.not-a-spreadsheet', 400);
	if (kind === 'zip') insistReasonable(bytes);
	return insistRows(kind === 'text' ? readText(bytes) : await oneAtATime(() => readInThread(bytes)));
}

function insistReasonable(bytes: Uint8Array): void {
	const size = unpackedSize(bytes);
	if (size === null) throw new Refusal('platform.file-broken', 400);
	const shrinking = size > 5 * megabyte && size / bytes.length > limits.shrinking;
	if (size > limits.unpackedBytes || shrinking) throw new Refusal('platform.unpacks-too-large', 413);
}

function readText(bytes: Uint8Array): Workbook {
	const sheet = readCsv(bytes, 'CSV', limits.rows + 200);
	if (!sheet) throw new Refusal('platform.not-a-spreadsheet', 400);
	return { sheets: [sheet], date1904: false };
}

function insistRows(workbook: Workbook): Workbook {
	const full = workbook.sheets.reduce(
		(sum, { rows }) => sum + rows.filter((row) => !isEmptyRow(row)).length,
		0
	);
	if (full === 0) throw new Refusal('platform.file-empty', 400);
	if (full > limits.rows || workbook.sheets.some(({ rows }) => !isEmptyRow(rows[limits.rows])))
		throw new Refusal('platform.too-many-rows', 413, { limit: limits.rows });
	return workbook;
}

let previous: Promise<unknown> = Promise.resolve();

/** Two large files at once would need twice the memory. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
	const mine = previous.then(work);
	previous = mine.catch(() => {});
	return mine;
}

type Answer = Workbook | { failure: string; code: string };

function readInThread(bytes: Uint8Array): Promise<Workbook> {
	const task: WorkerTask = {
		library: spreadsheetLibrary(),
		bytes,
		mostUnpacked: limits.unpackedBytes,
		mostRows: limits.rows,
		mostColumns: limits.columns,
		mostText: limits.text
	};
	return new Promise((resolve, reject) => {
		const worker = new Worker(workerProgram, {
			eval: true,
			workerData: task,
			execArgv: [],
			stdout: true,
			stderr: true,
			resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 }
		});
		const settle = (outcome: () => void) => {
			clearTimeout(clock);
			void worker.terminate();
			outcome();
		};
		const clock = setTimeout(
			() => settle(() => reject(new Refusal('platform.unpacks-too-large', 413))),
			limits.seconds * 1000
		);
		worker.once('message', (answer: Answer) =>
			settle(() => ('failure' in answer ? reject(refusalOf(answer.failure, answer.code)) : resolve(answer)))
		);
		worker.once('error', (error: NodeJS.ErrnoException) =>
			settle(() => reject(refusalOf(error.message, error.code)))
		);
		worker.once('exit', () => settle(() => reject(new Refusal('platform.file-broken', 400))));
	});
}

function refusalOf(message: string, code: string | undefined): Refusal {
	if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_WORKER_OUT_OF_MEMORY')
		return new Refusal('platform.unpacks-too-large', 413);
	if (/password|encrypt/i.test(message)) return new Refusal('platform.file-encrypted', 400);
	return new Refusal('platform.file-broken', 400);
}
