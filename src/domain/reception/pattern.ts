import { Temporal } from 'temporal-polyfill';
import type { ReceptionRules } from '#domain/rules/citizens/reception-rules.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { isWorkingDay, type WorkingCalendar } from '#platform/working-days.ts';

/** On a weekday (1 is Monday), every week or only the first, the third…; or on fixed days of the month. */
export type Pattern =
	| { way: 'weekday'; weekday: number; weeks: readonly number[] }
	| { way: 'month-day'; days: readonly number[] };

export type DayOffWay = ReceptionRules['daysOff']['value'][0];

/** A regular day, and the day of the pattern that it stands for where nobody works on that. */
export type RegularDay = { on: PlainDate; byPattern: PlainDate | null };

/** The days of a pattern in a year, from a day on. */
export function daysOf(pattern: Pattern, year: number, from: PlainDate): PlainDate[] {
	const days: PlainDate[] = [];
	for (
		let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
		day.year === year;
		day = day.add({ days: 1 })
	)
		if (day.toString() >= from && fits(pattern, day)) days.push(day.toString());
	return days;
}

function fits(pattern: Pattern, day: Temporal.PlainDate): boolean {
	if (pattern.way === 'month-day') return pattern.days.includes(day.day);
	const nth = Math.ceil(day.day / 7);
	return day.dayOfWeek === pattern.weekday && (pattern.weeks.length === 0 || pattern.weeks.includes(nth));
}

/**
 * The regular days of a year: where nobody works on a day of the pattern, the rule says whether it moves or is left out.
 * Two that would meet on one day are one; none lies before `from`.
 */
export function regularDays(
	pattern: Pattern,
	year: number,
	from: PlainDate,
	calendar: WorkingCalendar,
	way: DayOffWay
): RegularDay[] {
	const byDay = new Map<PlainDate, RegularDay>();
	for (const day of daysOf(pattern, year, from)) {
		const on = isWorkingDay(day, calendar) ? day : moved(day, calendar, way);
		if (on !== null && on >= from && (on === day || !byDay.has(on)))
			byDay.set(on, { on, byPattern: on === day ? null : day });
	}
	return [...byDay.values()].toSorted((a, b) => a.on.localeCompare(b.on));
}

function moved(day: PlainDate, calendar: WorkingCalendar, way: DayOffWay): PlainDate | null {
	if (way === 'left-out') return null;
	const step = way === 'next-working-day' ? 1 : -1;
	let on = addDays(day, step);
	while (!isWorkingDay(on, calendar)) on = addDays(on, step);
	return on;
}

/** The fixed days of a month as people type them: `5, 20`; null when one of them is no day. */
export function readMonthDays(typed: string): number[] | null {
	const days = typed
		.split(/[\s,;.]+/)
		.filter(Boolean)
		.map(Number);
	return days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31)
		? [...new Set(days)].toSorted((a, b) => a - b)
		: null;
}
