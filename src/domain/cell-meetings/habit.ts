import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** On which day of every month a cell meets: a fixed day (31: the last), or a weekday of a week (5: the last one). */
export type Rhythm =
	{ rhythm: 'day-of-month'; day: number } | { rhythm: 'nth-weekday'; week: number; weekday: number };

/** When and where a cell meets, from a day on until another (not included). */
export type Habit = Rhythm & {
	id: Id;
	unitId: Id;
	startsAt: string;
	place: string;
	from: PlainDate | null;
	to: PlainDate | null;
};
export type NewHabit = { rhythm: Rhythm; startsAt: string; place: string; from: PlainDate | null };

/** The first day of a month, by any day of it or its `2026-12`. */
export const monthOf = (day: string): PlainDate => `${day.slice(0, 7)}-01`;

/** The months, by their first days, that a stretch of days touches. */
export function monthsBetween(from: PlainDate, to: PlainDate): PlainDate[] {
	const months = [];
	for (let month = monthOf(from); month <= to; month = nextMonth(month)) months.push(month);
	return months;
}

export const nextMonth = (month: PlainDate): PlainDate =>
	Temporal.PlainDate.from(monthOf(month)).add({ months: 1 }).toString();

/** The last day of a month. */
export const lastDayOf = (month: PlainDate): PlainDate => {
	const first = Temporal.PlainDate.from(monthOf(month));
	return first.with({ day: first.daysInMonth }).toString();
};

/** The day in a month on which a cell with this rhythm meets. A month without a 30th has its meeting on its last day. */
export function dayIn(rhythm: Rhythm, month: PlainDate): PlainDate {
	const first = Temporal.PlainDate.from(monthOf(month));
	if (rhythm.rhythm === 'day-of-month') return first.with({ day: rhythm.day }).toString();
	const firstSuch = first.add({ days: (rhythm.weekday - first.dayOfWeek + 7) % 7 });
	const day = firstSuch.add({ weeks: rhythm.week - 1 });
	return (day.month === first.month ? day : day.subtract({ weeks: 1 })).toString();
}

/** A rhythm as forms carry it: `d3`, `w1-6`. */
export const rhythmCode = (rhythm: Rhythm): string =>
	rhythm.rhythm === 'day-of-month' ? `d${rhythm.day}` : `w${rhythm.week}-${rhythm.weekday}`;

/** Reads what `rhythmCode` writes; null when it is none. */
export function readRhythm(code: string): Rhythm | null {
	const [, day] = /^d(\d{1,2})$/.exec(code) ?? [];
	if (day && Number(day) >= 1 && Number(day) <= 31) return { rhythm: 'day-of-month', day: Number(day) };
	const [, week, weekday] = /^w([1-5])-([1-7])$/.exec(code) ?? [];
	return week ? { rhythm: 'nth-weekday', week: Number(week), weekday: Number(weekday) } : null;
}

/** Every rhythm that can be chosen: the days of a month, then the weekdays of its weeks. */
export const rhythms: readonly Rhythm[] = [
	...Array.from({ length: 31 }, (_, i): Rhythm => ({ rhythm: 'day-of-month', day: i + 1 })),
	...Array.from({ length: 35 }, (_, i): Rhythm => ({
		rhythm: 'nth-weekday',
		week: Math.floor(i / 7) + 1,
		weekday: (i % 7) + 1
	}))
];

/** What becomes of the habits of a cell when a new one begins: the running one ends, those that begin on that day or later are undone. */
export function makeRoom(
	habits: readonly Habit[],
	from: PlainDate | null
): { ending: Habit | null; undone: Habit[] } {
	const undone = habits.filter((one) => from === null || (one.from !== null && one.from >= from));
	const ending =
		habits.find((one) => !undone.includes(one) && from !== null && (one.to === null || one.to > from)) ??
		null;
	return { ending, undone };
}
