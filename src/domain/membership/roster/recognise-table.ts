import { tidy } from '#platform/vietnamese.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import { type Columns, type FieldName } from './fields.ts';
import { fieldOf, fieldOfTwo } from './headings.ts';
import { type Sheet, textAt, textOf, type Workbook } from '#platform/spreadsheet/sheet.ts';
import { unitOfSheet } from './unit-names.ts';
import { listedAsOf } from './as-of.ts';

/**
 * How one sheet is to be read: where its heading ends, which column is what, whose members it lists. Recognised, then
 * corrected by the person who knows the list.
 */
export type Table = {
	sheet: string;
	/** A sheet that lists nobody is passed over. */
	used: boolean;
	/** The last row of the heading, counted from 0; -1 when the list has none. */
	headerRow: number;
	columns: Columns;
	/** What stands above each column, for those who correct. */
	headings: string[];
	unitName: string | null;
	/** The day on which the list was right, where it says so. */
	asOf: string | null;
};

const furthestHeader = 60;

/** What every sheet of a workbook seems to be. */
export const recogniseTables = (workbook: Workbook): Table[] =>
	workbook.sheets.map((sheet) => recogniseTable(inUnicode(sheet)));

/** What one sheet seems to be: the first row that names the person and at least one thing more is its heading. */
export function recogniseTable(sheet: Sheet): Table {
	for (let row = 0; row < Math.min(sheet.rows.length, furthestHeader); row++) {
		for (const deep of [true, false]) {
			const headings = headingsAt(sheet, row, deep);
			const columns = columnsOf(headings);
			if (
				columns.name !== undefined &&
				Object.keys(columns).filter((field) => field !== 'ordinal').length >= 2
			)
				return tableAt(sheet, row, row + (deep ? 1 : 0), headings, columns);
		}
	}
	return { ...tableAt(sheet, 0, likelyHeader(sheet), [], {}), used: false };
}

/** The same table when somebody says that its heading ends in another row. */
export function tableWithHeader(sheet: Sheet, headerRow: number): Table {
	const deep = headerRow > 0 && isSecondLevel(sheet, headerRow - 1);
	const top = Math.max(0, headerRow - (deep ? 1 : 0));
	const headings = headerRow < 0 ? [] : headingsAt(sheet, top, deep);
	return tableAt(sheet, top, headerRow, headings, columnsOf(headings));
}

const tableAt = (
	sheet: Sheet,
	top: number,
	headerRow: number,
	headings: Heading[],
	columns: Columns
): Table => ({
	sheet: sheet.name,
	used: !sheet.hidden && columns.name !== undefined,
	headerRow,
	columns,
	headings: headings.map(({ above, below }) => tidy(above === below ? above : `${above} ${below}`)),
	unitName: unitOfSheet(sheet, top),
	asOf: listedAsOf(sheet, top)
});

type Heading = { above: string; below: string };

/** The headings of each column from one row, or from two when the second divides the first. */
function headingsAt(sheet: Sheet, row: number, deep: boolean): Heading[] {
	if (deep && !isSecondLevel(sheet, row)) return [];
	const width = Math.max(sheet.rows[row]?.length ?? 0, deep ? (sheet.rows[row + 1]?.length ?? 0) : 0);
	let above = '';
	return Array.from({ length: width }, (_, column) => {
		const below = deep ? textAt(sheet, row + 1, column) : '';
		const own = textAt(sheet, row, column);
		// A heading over several columns stands in the first of them, merged or not.
		above = own !== '' || !(below !== '' || covers(sheet, row, column)) ? own : above;
		return { above, below };
	});
}

const covers = (sheet: Sheet, row: number, column: number): boolean =>
	sheet.merges.some(
		({ top, left, bottom, right }) => row >= top && row <= bottom && column > left && column <= right
	);

/** A second row of headings stands under one that already says something, and is no person. */
function isSecondLevel(sheet: Sheet, row: number): boolean {
	const below = sheet.rows[row + 1] ?? [];
	if (!sheet.rows[row]?.some((value) => fieldOf(textOf(value)) !== null)) return false;
	const said = below.flatMap((value, column) => {
		const text = textOf(value);
		return text === ''
			? []
			: [{ field: fieldOf(text), below: text, above: fieldOf(textAt(sheet, row, column)) }];
	});
	if (said.some(({ field, above }) => above === 'name' && field !== 'name' && field !== 'given-name'))
		return false;
	return said.some(({ field }) => field !== null) && said.every(({ below }) => !/\d/.test(below));
}

/** The first column that claims a field has it. A name whose heading covers two columns is family name and given name. */
function columnsOf(headings: Heading[]): Columns {
	const columns: Columns = {};
	headings.forEach(({ above, below }, column) => {
		const field = fieldOfTwo(above, below);
		if (field === 'name' && columns.name === column - 1 && headings[column - 1]?.above === above)
			columns['given-name'] ??= column;
		else if (field && columns[field] === undefined) columns[field] = column;
	});
	return 'name' in columns || !('given-name' in columns) ? columns : asWholeName(columns);
}

function asWholeName({ 'given-name': name, ...columns }: Columns): Columns {
	return { ...columns, name };
}

/** Where a heading would be when none was understood: the first row with three texts or more. */
const likelyHeader = (sheet: Sheet): number =>
	sheet.rows.findIndex(
		(row) => row.filter((value) => typeof value === 'string' && value.trim() !== '').length >= 3
	);

/** The columns of a table as a person corrected them: column → field. */
export function columnsFrom(chosen: [column: number, field: FieldName][]): Columns {
	const columns: Columns = {};
	for (const [column, field] of chosen) columns[field] ??= column;
	return columns;
}
