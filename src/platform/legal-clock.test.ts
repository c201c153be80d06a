import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from './dates.ts';
import {
	canExtend,
	canResume,
	canStop,
	daysLeft,
	lastDay,
	standsOn,
	type Course,
	type Extension,
	type Stop,
	type Term
} from './legal-clock.ts';
import { isWorkingDay, type WorkingCalendar } from './working-days.ts';

// Tết Bính Ngọ 2026: off from Monday 16/2 to Friday 20/2; Saturday 28/2 is worked for Monday 2/3.
const tet: WorkingCalendar = {
	off: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-03-02']),
	worked: new Set(['2026-02-28'])
};
const calendarDays = (days: number, endsOnWorkingDay = false): Term => ({
	days,
	counted: 'calendar',
	endsOnWorkingDay
});
const workingDays = (days: number): Term => ({ days, counted: 'working', endsOnWorkingDay: false });
const course = (begun: PlainDate, term: Term, stops: Stop[] = [], extensions: Extension[] = []): Course => ({
	begun,
	term,
	stops,
	extensions
});

describe('worked dates', () => {
	const table: [string, Course, PlainDate | null][] = [
		['ten days from a Monday', course('2026-11-23', calendarDays(10)), '2026-12-03'],
		['ten working days from a Monday', course('2026-11-23', workingDays(10)), '2026-12-07'],
		['thirty days over the end of a year', course('2026-12-15', calendarDays(30)), '2027-01-14'],
		['a leap day is counted', course('2028-02-20', calendarDays(10)), '2028-03-01'],
		['a year without one', course('2027-02-20', calendarDays(10)), '2027-03-02'],
		['a last day on a Sunday, as it is', course('2026-11-25', calendarDays(4)), '2026-11-29'],
		['a last day on a Sunday moves to Monday', course('2026-11-25', calendarDays(4, true)), '2026-11-30'],
		['a last day in Tết moves behind it', course('2026-02-06', calendarDays(10, true)), '2026-02-23'],
		['ten working days over Tết', course('2026-02-09', workingDays(10)), '2026-02-28'],
		['a Saturday worked for a Monday off', course('2026-02-26', workingDays(3)), '2026-03-03'],
		[
			'stopped on the 5th day for a week',
			course('2026-11-02', calendarDays(10), [{ from: '2026-11-07', to: '2026-11-14' }]),
			'2026-11-19'
		],
		[
			'stopped before Tết, resumed after it: the holiday takes nothing twice',
			course('2026-02-09', workingDays(10), [{ from: '2026-02-13', to: '2026-02-23' }]),
			'2026-03-03'
		],
		[
			'stopped and resumed on one day: as if nothing had been',
			course('2026-11-02', calendarDays(10), [{ from: '2026-11-07', to: '2026-11-07' }]),
			'2026-11-12'
		],
		['still standing', course('2026-11-02', calendarDays(10), [{ from: '2026-11-07', to: null }]), null],
		[
			'stopped when it was over already',
			course('2026-11-02', calendarDays(3), [{ from: '2026-11-20', to: null }]),
			'2026-11-05'
		],
		[
			'thirty days and thirty more',
			course('2026-09-01', calendarDays(30), [], [{ on: '2026-09-25', days: 30 }]),
			'2026-10-31'
		]
	];
	test.each(table)('%s', (_, given, last) => expect(lastDay(given, tet)).toBe(last));
});

describe('what may be done to a clock', () => {
	const running = course('2026-11-02', calendarDays(10));
	const standing = course('2026-11-02', calendarDays(10), [{ from: '2026-11-07', to: null }]);
	const most = { times: 1, days: 30 };

	test('it is stopped while it runs and there is time left, and resumed where it stands', () => {
		expect(canStop(running, '2026-11-12', tet)).toEqual({ allowed: true });
		expect(canStop(running, '2026-11-13', tet)).toMatchObject({ code: 'platform.time-is-over' });
		expect(canStop(standing, '2026-11-30', tet)).toMatchObject({ code: 'platform.clock-stands-already' });
		expect(canResume(standing, '2026-11-30')).toEqual({ allowed: true });
		expect(canResume(standing, '2026-11-06')).toMatchObject({ code: 'platform.resumed-before-stopped' });
		expect(canResume(running, '2026-11-30')).toMatchObject({ code: 'platform.clock-runs-already' });
	});

	test('it is extended before it is over, as often and as long as the rule says', () => {
		const give = (of: Course, on: PlainDate, days = 30) => canExtend(of, { on, days }, most, tet);
		expect(give(running, '2026-11-12')).toEqual({ allowed: true });
		expect(give(standing, '2026-12-30')).toEqual({ allowed: true });
		expect(give(running, '2026-11-13')).toMatchObject({ code: 'platform.time-is-over' });
		expect(give(running, '2026-11-12', 31)).toMatchObject({ code: 'platform.extended-too-long' });
		const extended = { ...running, extensions: [{ on: '2026-11-10', days: 30 }] };
		expect(give(extended, '2026-11-20')).toMatchObject({ code: 'platform.extended-often-enough' });
	});
});

describe('whatever happens to a deadline', () => {
	const courses = fc
		.record({
			days: fc.integer({ min: 1, max: 60 }),
			counted: fc.constantFrom('calendar' as const, 'working' as const),
			endsOnWorkingDay: fc.boolean(),
			begun: fc.integer({ min: 0, max: 400 }),
			gaps: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 30 })), {
				maxLength: 3
			}),
			more: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 })
		})
		.map(({ begun, gaps, more, ...term }): Course => {
			const start = addDays('2026-01-01', begun);
			let at = start;
			const stops = gaps.map(([wait, long]) => {
				const from = addDays(at, wait);
				at = addDays(from, long);
				return { from, to: at };
			});
			return { begun: start, term, stops, extensions: more.map((days) => ({ on: start, days })) };
		});

	test('the last day is a day that counts, and none is left after it', () => {
		fc.assert(
			fc.property(courses, (given) => {
				const last = lastDay(given, tet)!;
				expect(daysLeft(given, last, tet)).toBe(0);
				if (given.term.endsOnWorkingDay || given.term.counted === 'working')
					expect(isWorkingDay(last, tet)).toBe(true);
				if (!given.term.endsOnWorkingDay) {
					expect(standsOn(given, last)).toBe(false);
					expect(daysLeft(given, addDays(last, -1), tet)).toBe(1);
				}
			})
		);
	});

	test('a stop or more time never brings the last day nearer, and a holiday more never does', () => {
		fc.assert(
			fc.property(courses, fc.integer({ min: 0, max: 60 }), (given, offset) => {
				const last = lastDay(given, tet)!;
				expect(lastDay({ ...given, stops: [] }, tet)! <= last).toBe(true);
				expect(lastDay({ ...given, extensions: [] }, tet)! <= last).toBe(true);
				const off = new Set([...tet.off, addDays(given.begun, offset)]);
				expect(lastDay(given, { ...tet, off })! >= last).toBe(true);
			})
		);
	});

	test('asking changes nothing: the same course has the same last day, however often it is read', () => {
		fc.assert(
			fc.property(courses, (given) => {
				const kept = structuredClone(given);
				const first = lastDay(given, tet);
				daysLeft(given, addDays(given.begun, 100), tet);
				expect(lastDay(given, tet)).toBe(first);
				expect(given).toEqual(kept);
			})
		);
	});
});
