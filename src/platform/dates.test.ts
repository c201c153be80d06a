import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	dateOf,
	daysBetween,
	minutesBetween,
	momentOf,
	officialDate,
	readDate,
	readTime,
	showDate,
	showMoment,
	timeOf
} from './dates.ts';

test('half past midnight in Việt Nam belongs to the new day, though UTC still shows the old one', () => {
	expect(dateOf(new Date('2026-12-31T17:30:00Z'))).toBe('2027-01-01');
	expect(dateOf(new Date('2026-12-31T16:59:00Z'))).toBe('2026-12-31');
});

test('a date and a time on the wall make one moment, and the moment shows them again', () => {
	const moment = momentOf('2026-11-23', '19:30');
	expect(moment.toISOString()).toBe('2026-11-23T12:30:00.000Z');
	expect(timeOf(moment)).toBe('19:30');
	expect(showMoment(moment)).toBe('19:30, 23/11/2026');
});

test('papers write days under 10 and months 1 and 2 with a leading zero, other months without', () => {
	expect(officialDate('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
	expect(officialDate('2026-03-15')).toBe('ngày 15 tháng 3 năm 2026');
	expect(officialDate('2026-11-02')).toBe('ngày 02 tháng 11 năm 2026');
});

test.each([
	['23/11/2026', '2026-11-23'],
	['3.2.1985', '1985-02-03'],
	['2026-11-23', '2026-11-23'],
	[' 05-06-2020 ', '2020-06-05'],
	['29/2/2024', '2024-02-29'],
	['29/2/2026', null],
	['31/4/2026', null],
	['hôm nay', null],
	['', null]
])('a date typed as “%s” is read as %s', (typed, read) => {
	expect(readDate(typed)).toBe(read);
});

test('what a screen shows as a date is read as the same date', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
			(moment) => {
				const date = dateOf(moment);
				expect(readDate(showDate(date))).toBe(date);
			}
		)
	);
});

test('so many days later, counted back, is the same day', () => {
	fc.assert(
		fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
			expect(daysBetween('2024-02-29', addDays('2024-02-29', days))).toBe(days);
		})
	);
});

test('minutes are whole and never negative', () => {
	expect(minutesBetween(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:05:59Z'))).toBe(5);
	expect(minutesBetween(new Date('2026-01-01T00:05:00Z'), new Date('2026-01-01T00:00:00Z'))).toBe(0);
});

test('a time is read as people type it, and nothing else is taken for one', () => {
	for (const typed of ['19:30', '19h30', '19.30', ' 19H30 ', '19 : 30'])
		expect(readTime(typed)).toBe('19:30');
	expect(readTime('7h')).toBe('07:00');
	for (const typed of ['', '24:00', '19:60', '19:3', 'tối', '1930']) expect(readTime(typed)).toBeNull();
});
