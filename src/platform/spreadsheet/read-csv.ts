import { toUnicode } from '../legacy-encodings.ts';
import { recogniseEncoding } from '../legacy-encodings.ts';
import { isSyllable } from '../vietnamese-syllables.ts';
import type { CellValue, Sheet } from './sheet.ts';

/** A list kept as text: its encoding, its separator and its rows found out. Null when the bytes are no text. */
export function readCsv(bytes: Uint8Array, name: string, mostRows: number): Sheet | null {
	const text = decode(bytes);
	if (text === null) return null;
	const { separator, body } = separated(text);
	return { name, hidden: false, rows: rowsOf(body, separator, mostRows), merges: [], flaws: {} };
}

/**
 * Text in whatever encoding an office's programs wrote it: UTF-8 or UTF-16, with or without a mark; windows-1258; or bytes
 * of TCVN3 or VNI, which stay Latin letters here and are converted with the sheet.
 */
export function decode(bytes: Uint8Array): string | null {
	const wide = wideEncoding(bytes);
	if (wide) return plain(new TextDecoder(wide).decode(bytes));
	try {
		return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
		const latin = new TextDecoder('windows-1252').decode(bytes);
		const sample = latin.slice(0, 200_000);
		const likely = recogniseEncoding(sample.split(/\r?\n/));
		const best =
			syllables(toUnicode(sample, likely)) > syllables(windows.slice(0, 200_000)) ? latin : windows;
		return plain(best);
	}
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 2_000);
	const zeros = [0, 0];
	head.forEach((byte, index) => byte === 0 && zeros[index % 2]!++);
	if (zeros[1]! > head.length / 10 && zeros[0] === 0) return 'utf-16le';
	return zeros[0]! > head.length / 10 && zeros[1] === 0 ? 'utf-16be' : null;
}

/** Null for what holds control characters that no text has. */
function plain(text: string): string | null {
	const strange = text.slice(0, 100_000).match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
	return strange > 0 ? null : text.replace(/^\uFEFF/, '');
}

const syllables = (text: string): number =>
	(text.match(/\p{L}*[^\u0000-\u007F\s]\p{L}*/gu) ?? []).slice(0, 5_000).filter(isSyllable).length;

/** The sign that divides the columns: said by Excel's own `sep=` line, or the one that the first lines use most alike. */
function separated(text: string): { separator: string; body: string } {
	const said = /^sep=(.)\r?\n/.exec(text);
	if (said) return { separator: said[1]!, body: text.slice(said[0].length) };
	const start = text.slice(0, 20_000);
	const score = (sign: string) => {
		const widths = rowsOf(start, sign, 60)
			.map((row) => row.length)
			.filter((width) => width > 1);
		return widths.length * Math.min(12, Math.max(0, ...widths));
	};
	const separator = ['\t', ';', ',', '|'].reduce((best, sign) => (score(sign) > score(best) ? sign : best));
	return { separator, body: text };
}

/** Rows and cells as RFC 4180 quotes them; no more rows than asked for. */
function rowsOf(text: string, separator: string, mostRows: number): CellValue[][] {
	const rows: CellValue[][] = [];
	let row: CellValue[] = [];
	let at = 0;
	while (at < text.length && rows.length < mostRows) {
		let cell = '';
		if (text[at] === '"') {
			const quoted = endOfQuote(text, at + 1);
			cell = text.slice(at + 1, quoted).replaceAll('""', '"');
			at = quoted + 1;
		}
		const end = endOfCell(text, at, separator);
		cell += text.slice(at, end);
		row.push(cell === '' ? null : cell);
		at = end + 1;
		if (text[end] === separator && at < text.length) continue;
		if (text[end] === '\r' && text[at] === '\n') at++;
		rows.push(row);
		row = [];
	}
	return rows;
}

function endOfQuote(text: string, from: number): number {
	let at = text.indexOf('"', from);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at < 0 ? text.length : at;
}

function endOfCell(text: string, from: number, separator: string): number {
	let at = from;
	while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
	return at;
}
