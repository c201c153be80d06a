import { addDays, type PlainDate } from './dates.ts';
import { no, yes, type Answer } from './refusal.ts';
import { isWorkingDay, type WorkingCalendar } from './working-days.ts';

/** How long the law gives: so many days after the one on which the time begins, which is not counted itself (BLDS 2015, Điều 147). */
export type Term = {
	days: number;
	counted: 'calendar' | 'working';
	/** a last day on which nobody works moves to the next on which they do (BLDS 2015, Điều 148) */
	endsOnWorkingDay: boolean;
};

/** The clock stands from a day, which is no longer counted, until a day, which is counted again; null: it still stands. */
export type Stop = { from: PlainDate; to: PlainDate | null };

/** More days, given on a day. */
export type Extension = { on: PlainDate; days: number };

/** Everything that bears on one deadline. Stops do not overlap; they and the extensions stand in the order of time. */
export type Course = {
	begun: PlainDate;
	term: Term;
	stops: readonly Stop[];
	extensions: readonly Extension[];
};

/** The last day of a course; null while its clock stands and was not over before. Nothing but the course and the calendar moves it. */
export function lastDay(
	{ begun, term, stops, extensions }: Course,
	calendar: WorkingCalendar
): PlainDate | null {
	let left = term.days + extensions.reduce((sum, { days }) => sum + days, 0);
	let day = begun;
	const stands = (on: PlainDate) => stops.find(({ from, to }) => from <= on && (to === null || on < to));
	while (left > 0) {
		day = addDays(day, 1);
		const stop = stands(day);
		if (stop?.to === null) return null;
		if (!stop && (term.counted === 'calendar' || isWorkingDay(day, calendar))) left--;
	}
	if (term.endsOnWorkingDay) while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
	return day;
}

/** Whether the clock stands on a day. */
export const standsOn = ({ stops }: Pick<Course, 'stops'>, on: PlainDate): boolean =>
	stops.some(({ from, to }) => from <= on && (to === null || on < to));

/** How many days of the term are left after a day, holidays left out where working days count; 0 when it is over. */
export function daysLeft(course: Course, on: PlainDate, calendar: WorkingCalendar): number {
	const all = course.term.days + course.extensions.reduce((sum, { days }) => sum + days, 0);
	let used = 0;
	for (let day = addDays(course.begun, 1); day <= on; day = addDays(day, 1))
		if (!standsOn(course, day) && (course.term.counted === 'calendar' || isWorkingDay(day, calendar))) used++;
	return Math.max(0, all - used);
}

/** The clock is stopped only while it runs, and while there is time left. */
export function canStop(course: Course, on: PlainDate, calendar: WorkingCalendar): Answer {
	if (standsOn(course, on)) return no('platform.clock-stands-already');
	return isOver(course, on, calendar) ? no('platform.time-is-over') : yes;
}

/** The clock goes on only where it stands, and not before it was stopped. */
export function canResume(course: Course, on: PlainDate): Answer {
	const standing = course.stops.findLast(({ to }) => to === null);
	if (!standing) return no('platform.clock-runs-already');
	return on < standing.from ? no('platform.resumed-before-stopped', { date: standing.from }) : yes;
}

/** More time is given while there is some left, so many times and so many days at most as the rule says. */
export function canExtend(
	course: Course,
	{ on, days }: Extension,
	most: { times: number; days: number },
	calendar: WorkingCalendar
): Answer {
	if (isOver(course, on, calendar)) return no('platform.time-is-over');
	if (course.extensions.length >= most.times)
		return no('platform.extended-often-enough', { times: most.times });
	return days > most.days ? no('platform.extended-too-long', { days: most.days }) : yes;
}

/** Whether the last day lies before a day. */
function isOver(course: Course, on: PlainDate, calendar: WorkingCalendar): boolean {
	const last = lastDay(course, calendar);
	return last !== null && last < on;
}
