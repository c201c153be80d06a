import ExcelJS from 'exceljs';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { addList, listTemplate, workbookBytes } from '#platform/server/list-workbook.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import type { Files } from '#platform/server/files.ts';
import type { Locale } from '#platform/words.ts';
import { sheetText } from '#platform/sheet-text.ts';
import type { FieldName } from '../roster/fields.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import { canImportMembers } from '../roster/policy.ts';
import { readRosterDate } from '../roster/read-date.ts';
import { type KeptRow } from '../roster/roster-import.ts';
import { showProblem } from '../roster/show-problem.ts';
import { type CellValue, type Sheet, textOf } from '#platform/spreadsheet/sheet.ts';
import type { Table } from '../roster/recognise-table.ts';
import { rosterWords } from '../roster/words.ts';
import { findImport, listRows } from './roster-queries.ts';

// In the order in which lists have them. `male` and `female` become a sex and a date.
const columns = [
	'name',
	'born',
	'sex',
	'admitted',
	'official',
	'card',
	'post',
	'phone',
	'unit',
	'exemption'
] as const;
type Column = (typeof columns)[number];

/** An empty list with the headings that are understood, and a sheet that tells how to fill it in. */
export function rosterTemplate(locale: Locale): Promise<Uint8Array> {
	const { fields, file } = rosterWords(locale);
	return listTemplate({
		...file,
		lines: columns.map((column) => ({ heading: fields[column], help: file.guideLines[column] }))
	});
}

/** The refused rows as they stood in the file, each with why and where: to be corrected and brought in again. */
export async function refusedRows(ctx: Context, files: Files, id: Id): Promise<Uint8Array> {
	insist(canImportMembers(ctx.actor));
	const roster = await findImport(ctx, id);
	if (!roster) throw notFound();
	const words = rosterWords(ctx.locale);
	const workbook = await readWorkbook(await files.getBytes(roster.storageKey));
	const year = { today: Number(today(ctx.clock).slice(0, 4)), date1904: workbook.date1904 };
	const sheets = workbook.sheets.map(inUnicode);
	const book = new ExcelJS.Workbook();
	const list = addList(book, words.file.refusedSheet, [
		...columns.map((column) => words.fields[column]),
		words.file.reason,
		words.file.address
	]);
	for (const row of await listRows(ctx, id, 'refused')) {
		const index = sheets.findIndex(({ name }) => name === row.sheet);
		const [sheet, table] = [sheets[index]!, roster.reading.tables[index]!];
		const problems = row.problems.filter(({ kind }) => kind !== 'notice');
		list.addRow([
			...columns.map((column) => sheetText(original(column, row, sheet, table, year))),
			sheetText(problems.map((problem) => showProblem(ctx.locale, problem)).join('\n')),
			sheetText(`${row.sheet}: ${problems.map(({ cell }) => cell).join(', ')}`)
		]).alignment = { wrapText: true, vertical: 'top' };
	}
	return workbookBytes(book);
}

type Year = { today: number; date1904: boolean };

/** What stood in the file, dates as dates are written. */
function original(
	column: Column,
	row: KeptRow,
	sheet: Sheet,
	{ columns: places }: Table,
	year: Year
): string {
	const at = (field: FieldName): CellValue =>
		places[field] === undefined ? null : (sheet.rows[row.sheetRow - 1]?.[places[field]] ?? null);
	const date = (value: CellValue) => {
		const read = readRosterDate(value, year);
		return read ? showDate(read) : textOf(value);
	};
	switch (column) {
		case 'name':
			return `${textOf(at('name'))} ${textOf(at('given-name'))}`.trim();
		case 'born':
			return [at('born'), at('male'), at('female')]
				.filter((value) => /\d/.test(textOf(value)))
				.map(date)
				.join(' ');
		case 'sex':
			return textOf(at('sex')) || (row.fields.sex ? rosterWords('vi').sexes[row.fields.sex] : '');
		case 'admitted':
		case 'official':
			return date(at(column));
		case 'unit':
			return textOf(at('unit')) || (row.fields.unitName ?? '');
		case 'exemption':
			return textOf(at('exemption')) || (row.fields.exemption ? textOf(at('note')) : '');
		default:
			return textOf(at(column));
	}
}
