import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './dates.ts';

/** Which days are worked, beyond Monday to Friday: days off, and weekend days that are worked instead. */
export type WorkingCalendar = { off: ReadonlySet<PlainDate>; worked: ReadonlySet<PlainDate> };

/** Whether offices work on a day: what the calendar says of this day, else Monday to Friday. */
export function isWorkingDay(date: PlainDate, { off, worked }: WorkingCalendar): boolean {
	if (worked.has(date)) return true;
	return !off.has(date) && Temporal.PlainDate.from(date).dayOfWeek <= 5;
}

/** The n-th working day after a date (the date itself is not counted); the date itself for 0. */
export function addWorkingDays(date: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
	let day = Temporal.PlainDate.from(date);
	for (let left = days; left > 0;) {
		day = day.add({ days: 1 });
		if (isWorkingDay(day.toString(), calendar)) left--;
	}
	return day.toString();
}

/** The working days after one date up to and including another; 0 when it is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
	let count = 0;
	for (
		let day = Temporal.PlainDate.from(from).add({ days: 1 });
		day.toString() <= to;
		day = day.add({ days: 1 })
	)
		if (isWorkingDay(day.toString(), calendar)) count++;
	return count;
}
