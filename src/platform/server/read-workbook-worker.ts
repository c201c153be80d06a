import { createRequire } from 'node:module';

/** What the worker is given, and what it answers: the plain cells, or why it could not. */
export type WorkerTask = {
	library: string;
	bytes: Uint8Array;
	mostUnpacked: number;
	mostRows: number;
	mostColumns: number;
	mostText: number;
};

/** Where the library lies on this machine, found from the installed packages both in the source and in the build. */
export const spreadsheetLibrary = (): string => createRequire(import.meta.url).resolve('@e965/xlsx');

/**
 * The program of the thread in which a foreign file is opened. It is text rather than a module of its own, so that it
 * survives bundling. Whatever the file does, it does to this thread's memory and time only.
 */
export const workerProgram = `
const { parentPort, workerData: task } = require('node:worker_threads');
const zlib = require('node:zlib');
const spreadsheets = require(task.library);

// Every part of the archive is unpacked under one budget, whatever sizes the archive claims.
let budget = task.mostUnpacked;
spreadsheets.CFB.utils.use_zlib({
	InflateRaw: class {
		_processChunk(packed) {
			if (budget < 1) throw Object.assign(new Error('budget spent'), { code: 'ERR_BUFFER_TOO_LARGE' });
			const { buffer, engine } = zlib.inflateRawSync(packed, { info: true, maxOutputLength: budget });
			budget -= buffer.length;
			this.bytesRead = engine.bytesWritten;
			return buffer;
		}
	}
});

let text = 0;
const plain = (cell) => {
	if (typeof cell.v !== 'string') return cell.t === 'n' || cell.t === 'b' ? cell.v : null;
	const value = cell.v.length > 2000 ? cell.v.slice(0, 2000) : cell.v;
	text += value.length;
	if (text > task.mostText) throw Object.assign(new Error('too much text'), { code: 'ERR_BUFFER_TOO_LARGE' });
	return value === '' ? null : value;
};

const sheetOf = (name, sheet, hidden) => {
	const rows = [];
	const flaws = {};
	const data = sheet['!data'] || [];
	for (let r = 0; r < data.length; r++) {
		const row = [];
		const cells = data[r] || [];
		for (let c = 0; c < Math.min(cells.length, task.mostColumns); c++) {
			const cell = cells[c];
			if (!cell) continue;
			if (cell.t === 'e') flaws[spreadsheets.utils.encode_cell({ r, c })] = 'cell-error';
			else if (cell.f && (cell.v === undefined || cell.t === 'z'))
				flaws[spreadsheets.utils.encode_cell({ r, c })] = 'formula-without-value';
			const value = plain(cell);
			if (value !== null) {
				while (row.length < c) row.push(null);
				row.push(value);
			}
		}
		rows.push(row);
	}
	const merges = (sheet['!merges'] || []).slice(0, 5000);
	return {
		name, hidden, rows, flaws,
		merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
	};
};

try {
	const book = spreadsheets.read(Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength), {
		type: 'buffer', dense: true, cellFormula: true, cellHTML: false, cellText: false, cellNF: false, cellDates: false, sheetStubs: true,
		sheetRows: task.mostRows + 200
	});
	const properties = (book.Workbook && book.Workbook.Sheets) || [];
	parentPort.postMessage({
		date1904: Boolean(book.Workbook && book.Workbook.WBProps && book.Workbook.WBProps.date1904),
		sheets: book.SheetNames.map((name, index) => sheetOf(name, book.Sheets[name], Boolean(properties[index] && properties[index].Hidden)))
	});
} catch (error) {
	parentPort.postMessage({ failure: String((error && error.message) || error), code: String((error && error.code) || '') });
}
`;
