/** What one cell of a sheet holds, as plain as a list needs it. Dates are Excel's day numbers until they are read as dates. */
export type CellValue = string | number | boolean | null;

/** A cell that cannot be believed: a formula that was never worked out, or one that went wrong. */
export type Flaw = 'formula-without-value' | 'cell-error';

/** Rows and columns are counted from 0, both ends included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

export type Sheet = {
	name: string;
	hidden: boolean;
	rows: CellValue[][];
	merges: Merge[];
	/** By address, as `C12`. */
	flaws: Record<string, Flaw>;
};

export type Workbook = { sheets: Sheet[]; date1904: boolean };

/** `A`, `B`, … `Z`, `AA`: the name that a sheet shows above a column. */
export function columnName(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The address of a cell as a sheet shows it, `C12`. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** What a cell says as text, without stray spaces; nothing for an empty one. */
export const textAt = (sheet: Sheet, row: number, column: number): string =>
	textOf(sheet.rows[row]?.[column]);

export const textOf = (value: CellValue | undefined): string =>
	value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();

/** Whether nothing stands in a row. */
export const isEmptyRow = (row: CellValue[] | undefined): boolean =>
	!row?.some((value) => textOf(value) !== '');
