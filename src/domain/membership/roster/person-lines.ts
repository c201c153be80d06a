import { fold } from '#platform/vietnamese.ts';
import { fieldOf } from './headings.ts';
import type { Table } from './recognise-table.ts';
import { isEmptyRow, type Sheet, textAt, textOf } from './sheet.ts';
import { unitOfLine } from './unit-names.ts';

/** A row that is about a person, and the unit that the line above such rows named, if any. */
export type PersonLine = { row: number; unitName: string | null };

/**
 * The rows that list persons: below the heading, without empty rows, repeated headings, the numbers of columns, lines
 * that name a group, totals, and what stands under the list (date, signature).
 */
export function personLines(sheet: Sheet, table: Table): PersonLine[] {
	const lines: PersonLine[] = [];
	let unitName = table.unitName;
	let closed = false;
	for (let row = table.headerRow + 1; row < sheet.rows.length; row++) {
		if (isEmptyRow(sheet.rows[row])) continue;
		const named = unitOfLine(sheet.rows[row]!);
		if (named && !closed) unitName = named;
		else if (closes(sheet, row)) closed = true;
		else if (isPerson(sheet, table, row, closed)) lines.push({ row, unitName });
	}
	return lines;
}

const closing =
	/^(tong so|tong cong|tong\b|cong\b\s*:?|\(?danh sach (nay )?(nay|co|gom|tren)|an dinh danh sach|t\s?\/\s?m\b|tm\.|nguoi lap|nguoi ghi|xac nhan|noi nhan|(.{1,40}, )?ngay\s.{0,8}thang\s.{0,8}nam)/;

/** A total or the signature block: what comes after is no person unless it is numbered and dated like one. */
const closes = (sheet: Sheet, row: number): boolean =>
	sheet.rows[row]!.some(
		(value) => typeof value === 'string' && closing.test(fold(value)) && fieldOf(value) === null
	);

function isPerson(sheet: Sheet, { columns }: Table, row: number, closed: boolean): boolean {
	const said = (field: keyof typeof columns) => {
		const column = columns[field];
		return column === undefined ? '' : textAt(sheet, row, column);
	};
	const name = said('name');
	if (fieldOf(name) === 'name' || isNumbering(sheet, row)) return false;
	const facts = (['born', 'male', 'female', 'admitted', 'official', 'card', 'phone'] as const).filter(
		(field) => said(field) !== ''
	);
	const isNumbered = /^\d+[.)]?$/.test(said('ordinal'));
	const hasName = /\p{L}{2}/u.test(name);
	if (closed) return hasName && facts.length > 0 && (isNumbered || facts.length > 1);
	if (hasName) return isNumbered || facts.length > 0 || !isGroupLine(sheet, row);
	return (isNumbered && facts.length > 0) || facts.length > 1;
}

/** The row under a heading that numbers the columns: `1 2 3 4`, `(1) (2) (3)`, `A B 1 2`. */
const isNumbering = (sheet: Sheet, row: number): boolean =>
	sheet.rows[row]!.map(textOf)
		.filter((text) => text !== '')
		.every((text) => /^\(?([0-9]{1,2}|[A-Z])\)?$/.test(text));

/** One line of words across the sheet, such as `I. Đảng viên chính thức`. */
const isGroupLine = (sheet: Sheet, row: number): boolean =>
	sheet.rows[row]!.map(textOf).filter((text) => text !== '' && !/^([IVXLC]+|[A-Z]|\d+)[.)]?$/.test(text))
		.length === 1;
