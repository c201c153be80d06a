import { fold, properName, tidy } from '#platform/vietnamese.ts';
import { isEmptyRow, type Sheet, textOf } from '#platform/spreadsheet/sheet.ts';

/** What two spellings of one unit's name have in common: `CB Thôn Thượng`, `CHI BỘ THÔN THƯỢNG`. */
export const unitKey = (name: string): string =>
	fold(name)
		.replace(/[^a-z0-9]+/g, ' ')
		.replace(/^(chi bo|cb|ch b)\b/, '')
		.trim();

/** The name of a unit as it is written: `CHI BỘ THÔN THƯỢNG` and `CB Thôn Thượng` → `Chi bộ Thôn Thượng`. */
export function unitName(written: string): string {
	const name = tidy(written).replace(/^(chi bộ|CB\.?|chi bo)(?=[\s:.]|$)[\s:.]*/iu, '');
	const own = name === name.toUpperCase() ? properName(name) : name;
	return own === '' || /^đảng (bộ|uỷ|ủy)/iu.test(own) ? own : `Chi bộ ${own}`;
}

/**
 * The unit whose members a sheet lists: from the lines above the heading (`CHI BỘ THÔN THƯỢNG`), in the spelling of the
 * sheet's own name where that says the same, else from the sheet's name.
 */
export function unitOfSheet(sheet: Sheet, headerRow: number): string | null {
	const title = sheet.rows.slice(0, headerRow).flatMap(titlesIn).at(0);
	const own = /^(sheet|trang|trang tính|danh sách|ds|bảng)\s*\d*$/iu.test(tidy(sheet.name))
		? null
		: unitName(sheet.name);
	if (!title) return /^(cb|chi bộ|chi bo)\b/iu.test(tidy(sheet.name)) ? own : null;
	return own && unitKey(own) === unitKey(title) && title === title.toUpperCase() ? own : unitName(title);
}

const titlesIn = (row: Sheet['rows'][number]): string[] =>
	row.map((value) => titleIn(textOf(value))).filter((title) => title !== null);

/** The unit's name in a line such as `DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN HẠ`. */
function titleIn(line: string): string | null {
	const found = /(?:^|\s)(chi bộ\s+(?!trực thuộc|cơ sở$)\S.*)$/iu.exec(tidy(line));
	const name = found?.[1]?.replace(/\s*[(,;:–].*$/u, '').trim();
	return name && name.length <= 80 && !/chi bộ$/iu.test(name) ? name : null;
}

/** A line between the persons that names the unit of those below it. */
export function unitOfLine(row: Sheet['rows'][number]): string | null {
	const said = row.map(textOf).filter((text) => text !== '' && !/^([IVXLC]+|[A-Z]|\d+)[.)]?$/.test(text));
	if (isEmptyRow(row) || said.length !== 1) return null;
	const line = tidy(said[0]!).replace(/^([IVXLC]+|[A-Z]|\d+)\s*[.)\-–:]\s*/u, '');
	return /^(chi bộ|cb)\s+\S/iu.test(line) ? unitName(titleIn(line) ?? line) : null;
}
