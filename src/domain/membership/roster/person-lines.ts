import { fold } from '#platform/vietnamese.ts';
import { fieldOf } from './headings.ts';
import type { Table } from './recognise-table.ts';
import { isEmptyRow, type Sheet, textAt, textOf } from '#platform/spreadsheet/sheet.ts';
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
		const signs = signsOf(sheet, table, row);
		const named = signs.isPlain ? null : unitOfLine(sheet.rows[row]!);
		if (named && !closed) unitName = named;
		else if (!signs.isPlain && closes(sheet, table, row, signs)) closed = true;
		else if (signs.isPlain || (!closed && isPerson(sheet, row, signs))) lines.push({ row, unitName });
	}
	return lines;
}

type Signs = { name: string; hasName: boolean; isNumbered: boolean; facts: number; isPlain: boolean };

/** What speaks for a person: a name, a number in the list, figures where dates and numbers stand. Plain: no doubt about it. */
function signsOf(sheet: Sheet, { columns }: Table, row: number): Signs {
	const said = (field: keyof typeof columns) => {
		const column = columns[field];
		return column === undefined ? '' : textAt(sheet, row, column);
	};
	const name = said('name');
	const hasName = /\p{L}{2}/u.test(name);
	const isNumbered = /^\d+[.)]?$/.test(said('ordinal'));
	const facts = (['born', 'male', 'female', 'admitted', 'official', 'card', 'phone'] as const).filter(
		(field) => /\d/.test(said(field))
	).length;
	return { name, hasName, isNumbered, facts, isPlain: hasName && facts > 0 && (isNumbered || facts > 1) };
}

const closing =
	/^(tong so|tong cong|tong|cong)\s*(:|-|$|\d|dang vien|dong chi|nguoi)|^\(?danh sach (nay|co|gom|tren)|^an dinh danh sach|^t\s?\/\s?m\b|^tm\.|^nguoi (lap|ghi)|^xac nhan|^noi nhan|^(.{1,40}, )?ngay\s.{0,8}thang\s.{0,8}nam/;

/**
 * A total or the signature block: what comes after is no person unless it is numbered and dated like one. Where a name
 * has a fact beside it, only the name can say so: a note may hold any words.
 */
function closes(sheet: Sheet, { columns }: Table, row: number, { hasName, facts }: Signs): boolean {
	const cells = sheet.rows[row]!;
	const telling = hasName && facts > 0 ? [cells[columns.ordinal ?? -1], cells[columns.name!]] : cells;
	return telling.some(
		(value) => typeof value === 'string' && closing.test(fold(value)) && fieldOf(value) === null
	);
}

/** A row in doubt: numbered, or with some facts, or a name that is not just a line of words across the sheet. */
function isPerson(sheet: Sheet, row: number, { name, hasName, isNumbered, facts }: Signs): boolean {
	if (fieldOf(name) === 'name' || isNumbering(sheet, row)) return false;
	if (hasName) return isNumbered || facts > 0 || !isGroupLine(sheet, row);
	return (isNumbered && facts > 0) || facts > 1;
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
