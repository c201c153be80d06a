import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type WorkingCalendar } from './working-days.ts';

const none: WorkingCalendar = { off: new Set(), worked: new Set() };
const tet: WorkingCalendar = {
	off: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
	worked: new Set(['2026-02-28'])
};

describe('working days', () => {
	test('are Monday to Friday', () => {
		expect(isWorkingDay('2026-11-23', none)).toBe(true);
		expect(isWorkingDay('2026-11-28', none)).toBe(false);
		expect(isWorkingDay('2026-11-29', none)).toBe(false);
	});

	test('ten of them from Friday 13/2/2026 lead over Tết, with a Saturday that is worked', () => {
		expect(addWorkingDays('2026-02-13', 10, tet)).toBe('2026-03-05');
		expect(addWorkingDays('2026-02-13', 10, none)).toBe('2026-02-27');
	});

	test('reckon with a leap day', () => {
		expect(addWorkingDays('2028-02-25', 2, none)).toBe('2028-02-29');
	});

	test('counted from a day to another are as many as lead there', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (offset, days) => {
				const from = addDays('2026-01-01', offset);
				const to = addWorkingDays(from, days, tet);
				expect(workingDaysBetween(from, to, tet)).toBe(days);
				if (days > 0) expect(isWorkingDay(to, tet)).toBe(true);
			})
		);
	});
});
