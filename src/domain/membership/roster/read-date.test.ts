import { expect, test } from 'vitest';
import type { CellValue } from '#platform/spreadsheet/sheet.ts';
import { canBeTheSame, firstDay, isAfter, lastDay, readRosterDate } from './read-date.ts';

const read = (value: CellValue) => readRosterDate(value, { today: 2026 });

test('a date is read in every way in which lists keep it, day first', () => {
	for (const written of [
		'03/02/1985',
		'3.2.1985',
		' 3-2-1985 ',
		'3 / 2 / 1985',
		'1985-02-03',
		'ngày 03 tháng 02 năm 1985',
		'3/2/85',
		31081,
		31081.75,
		'31081'
	])
		expect(read(written), String(written)).toBe('1985-02-03');
});

test('who knows only the year, or the month, is believed so far', () => {
	for (const written of ['1985', 1985, '00/00/1985', 'năm 1985'])
		expect(read(written), String(written)).toBe('1985');
	for (const written of ['02/1985', '2.1985', 2.1985, 'tháng 2 năm 1985', '00/02/1985'])
		expect(read(written), String(written)).toBe('1985-02');
});

test('a year of two digits is the last such year that has been', () => {
	expect(read('1/1/26')).toBe('2026-01-01');
	expect(read('1/1/27')).toBe('1927-01-01');
});

test('what is no date is not guessed', () => {
	for (const written of [
		'31/02/1985',
		'12/22/1977',
		'không rõ',
		'',
		null,
		'3/2',
		'85',
		12,
		'1/2/3/1985',
		'03021985',
		true
	])
		expect(read(written), String(written)).toBeNull();
});

test('workbooks that count their days from 1904 are read so', () => {
	expect(readRosterDate(31081 - 1462, { today: 2026, date1904: true })).toBe('1985-02-03');
});

test('an inexact date has a first and a last day', () => {
	expect([firstDay('1985'), lastDay('1985')]).toEqual(['1985-01-01', '1985-12-31']);
	expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
	expect(lastDay('2024-12')).toBe('2024-12-31');
	expect(lastDay('2024-12-05')).toBe('2024-12-05');
	expect(canBeTheSame('1985', '1985-02-03')).toBe(true);
	expect(canBeTheSame('1985-03', '1985-02-03')).toBe(false);
	expect(isAfter('2027', '2026-11-23')).toBe(true);
	expect(isAfter('2026', '2026-11-23')).toBe(false);
});
