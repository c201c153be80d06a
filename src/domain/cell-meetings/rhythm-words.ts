import type { Rhythm } from './habit.ts';
import type { calendarVietnamese } from './words/calendar-vietnamese.ts';

/** The day on which a cell meets, in words: “Ngày 3”, “Thứ Bảy thứ nhất của tháng”. */
export const rhythmInWords = (
	words: Pick<typeof calendarVietnamese, 'dayOfMonth' | 'nthWeekday'>,
	rhythm: Rhythm
): string =>
	rhythm.rhythm === 'day-of-month'
		? words.dayOfMonth(rhythm.day)
		: words.nthWeekday(rhythm.week, rhythm.weekday);
