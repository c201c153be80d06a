import type { PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { isWorkingDay, type WorkingCalendar } from '#platform/working-days.ts';

/** What a day is made: a day off, or a weekend day that is worked instead of another. */
export type CalendarDayKind = 'off' | 'worked';

/** A day is made what it is not already: a working day off, a free day worked. */
export function changesSomething(day: PlainDate, kind: CalendarDayKind, calendar: WorkingCalendar): Answer {
	if (isWorkingDay(day, calendar) === (kind === 'off')) return yes;
	return no(kind === 'off' ? 'supervision.day-off-already' : 'supervision.day-worked-already', {
		field: 'day'
	});
}
