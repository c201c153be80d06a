import { addDays, type PlainDate, readDate } from '#platform/dates.ts';
import type { PartialDate } from './fields.ts';
import { type CellValue, textOf } from '#platform/spreadsheet/sheet.ts';

/**
 * A date as people keep it in lists: `03/02/1985`, `3.2.1985`, `3-2-85`, `02/1985`, `1985`, `ngày 3 tháng 2 năm 1985`,
 * `00/00/1985`, or the number of days by which Excel knows it. Day first, as in Việt Nam. Null when it is none.
 */
export function readRosterDate(
	value: CellValue,
	year: { today: number; date1904?: boolean }
): PartialDate | null {
	const text = textOf(value).normalize('NFC').toLowerCase();
	if (typeof value === 'number' || /^\d+$/.test(text))
		return ofNumber(Number(text), year.date1904 ?? false) ?? ofText(text, year.today);
	return ofText(text, year.today);
}

/** The first day that an inexact date can mean. */
export const firstDay = (date: PartialDate): PlainDate => (date + '-01-01').slice(0, 10);

/** The last day that an inexact date can mean. */
export function lastDay(date: PartialDate): PlainDate {
	if (date.length === 10) return date;
	const [year, month] = date.split('-').map(Number) as [number, number | undefined];
	if (month === undefined) return `${year}-12-31`;
	return addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);
}

/** Whether two inexact dates can be the same day. */
export const canBeTheSame = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);

const two = (n: number): string => String(n).padStart(2, '0');
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 2100;
const isMonth = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 12;

/** A year, a month and year that a sheet took for a decimal (`3.1985`), or Excel's day number. */
function ofNumber(n: number, date1904: boolean): PartialDate | null {
	if (isYear(n)) return String(n);
	const month = Math.floor(n);
	const year = Math.round((n - month) * 10_000);
	if (isMonth(month) && isYear(year)) return `${year}-${two(month)}`;
	if (n < 366 || n > 73_050) return null;
	// Excel counts a 29 February 1900 that never was; Apple's count begins four years and a day later.
	return addDays('1899-12-30', Math.floor(n) + (date1904 ? 1462 : 0));
}

function ofText(text: string, today: number): PartialDate | null {
	const words = /^(?:ngày\s*)?(\d{1,2})?\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/.exec(text);
	if (words) return whole(Number(words[1] ?? 0), Number(words[2]), Number(words[3]));
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(text);
	if (iso) return whole(Number(iso[3]), Number(iso[2]), Number(iso[1]));
	const parts = text
		.replace(/^(ngày|tháng|năm)\s+/, '')
		.split(/\s*[/.\-–,\s]\s*/)
		.filter(Boolean);
	if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
	const numbers = parts.map(Number);
	const year = parts.length === 0 ? null : fullYear(parts.at(-1)!, today);
	if (year === null || (parts.length === 1 && parts[0]!.length < 4)) return null;
	return whole(numbers.at(-3) ?? 0, numbers.at(-2) ?? 0, year);
}

/** `85` is 1985; a year of two digits is the last such year that has already been. */
function fullYear(digits: string, today: number): number | null {
	if (digits.length === 4 && isYear(Number(digits))) return Number(digits);
	if (digits.length !== 2) return null;
	const inThisCentury = Math.floor(today / 100) * 100 + Number(digits);
	return inThisCentury <= today ? inThisCentury : inThisCentury - 100;
}

/** A zero stands for what nobody knew: `00/05/1985`, `00/00/1985`. */
function whole(day: number, month: number, year: number): PartialDate | null {
	if (!isYear(year)) return null;
	if (month === 0) return day === 0 ? String(year) : null;
	if (!isMonth(month)) return null;
	return day === 0 ? `${year}-${two(month)}` : readDate(`${year}-${month}-${day}`);
}

/** Whether a date lies wholly after a day. */
export const isAfter = (date: PartialDate, day: PlainDate): boolean => firstDay(date) > day;
