import { recogniseEncoding, toUnicode } from '../legacy-encodings.ts';
import type { CellValue, Sheet } from './sheet.ts';

/** The sheet with every text in Unicode: a column typed in an old font is recognised as a whole, its cells one by one. */
export function inUnicode(sheet: Sheet): Sheet {
	const bySheet = recogniseEncoding(sheet.rows.flatMap(texts));
	const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const byColumn = Array.from({ length: width }, (_, column) =>
		recogniseEncoding(
			sheet.rows.flatMap((row) => texts([row[column] ?? null])),
			bySheet
		)
	);
	return {
		...sheet,
		name: toUnicode(sheet.name, bySheet).normalize('NFC'),
		rows: sheet.rows.map((row) =>
			row.map((value, column) =>
				typeof value === 'string' ? toUnicode(value, byColumn[column]).normalize('NFC') : value
			)
		)
	};
}

const texts = (row: CellValue[]): string[] => row.filter((value) => typeof value === 'string');
