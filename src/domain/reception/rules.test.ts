import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import { shortSpans } from './frequency.ts';
import { readMonthDays, regularDays } from './pattern.ts';
import { canAccount, canKeepDays, canWorkAtDesk, seesOwed } from './policy.ts';
import { publicLines } from './public-day.ts';
import { standingOf } from './reception-day.ts';

const calendar: WorkingCalendar = {
	off: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
	worked: new Set()
};

describe('regular days', () => {
	test('fall on a weekday of some weeks, or on fixed days of the month that there are', () => {
		const thursdays = { way: 'weekday', weekday: 4, weeks: [1, 3] } as const;
		expect(regularDays(thursdays, 2026, '2026-11-01', calendar, 'left-out').map(({ on }) => on)).toEqual([
			...['2026-11-05', '2026-11-19', '2026-12-03', '2026-12-17']
		]);
		const days = { way: 'month-day', days: [30] } as const;
		expect(regularDays(days, 2028, '2028-02-01', calendar, 'left-out')[0]!.on).toBe('2028-03-30');
	});

	test.each([
		['next-working-day', ['2026-02-10', '2026-02-23']],
		['working-day-before', ['2026-02-10', '2026-02-13']],
		['left-out', ['2026-02-10']]
	] as const)('over Tết, by the rule “%s”', (way, expected) => {
		const pattern = { way: 'month-day', days: [10, 18] } as const;
		const days = regularDays(pattern, 2026, '2026-02-01', calendar, way).map(({ on }) => on);
		expect(days.filter((on) => on < '2026-03-01')).toEqual(expected);
	});

	test('that would meet on one day are one', () => {
		const pattern = { way: 'month-day', days: [17, 18, 23] } as const;
		const days = regularDays(pattern, 2026, '2026-02-01', calendar, 'next-working-day');
		expect(days.filter(({ on }) => on === '2026-02-23')).toHaveLength(1);
	});

	test('are typed as people write them', () => {
		expect(readMonthDays('20, 5;5')).toEqual([5, 20]);
		expect(readMonthDays('5, 40')).toBeNull();
		expect(readMonthDays('ngày 5')).toBeNull();
	});
});

test('a month with fewer days than the rule asks for is short; what was not held does not count', () => {
	const days = [
		{ heldOn: '2026-10-05', state: 'held' },
		{ heldOn: '2026-10-20', state: 'not-held' },
		{ heldOn: '2026-11-05', state: 'held' },
		{ heldOn: '2026-11-25', state: 'planned' }
	] as const;
	const span = { from: '2026-10-01', to: '2026-11-30', today: '2026-11-23' };
	expect(shortSpans(days, { value: 2, unit: 'days-a-month' }, span, () => 20)).toEqual([
		{ from: '2026-10-01', to: '2026-10-31', days: 1, needed: 2 }
	]);
	expect(shortSpans(days, { value: 1, unit: 'days-a-week' }, span, () => 0)).toEqual([]);
});

test('a day that is past and of which nothing was said is not the same as one that was not held', () => {
	expect(standingOf({ heldOn: '2026-11-22', state: 'planned' }, '2026-11-23')).toBe('unaccounted');
	expect(standingOf({ heldOn: '2026-11-23', state: 'planned' }, '2026-11-23')).toBe('today');
	expect(standingOf({ heldOn: '2026-11-22', state: 'not-held' }, '2026-11-23')).toBe('not-held');
});

test('a day that was moved stands under both days for the public, one that was called off under its own', () => {
	const day = (heldOn: string, movedFrom: string | null, state = 'planned') => ({
		...{ heldOn, movedFrom, state, byPattern: null }
	});
	const lines = publicLines(
		[day('2026-12-02', '2026-11-25'), day('2026-11-27', null, 'cancelled'), day('2026-11-20', '2026-11-30')],
		'2026-11-23',
		'2026-12-31'
	);
	expect(lines.map(({ on, change }) => [on, change])).toEqual([
		['2026-11-25', 'moved-away'],
		['2026-11-27', 'cancelled'],
		['2026-11-30', 'moved-away'],
		['2026-12-02', 'moved-here']
	]);
});

const actor = (memberId: string, ...posts: PostKind[]): Actor => ({
	...{ accountId: '', committeeId: 'committee', name: '', cellId: null, memberId },
	posts: posts.map((kind) => ({ kind, unitId: 'committee' }))
});
const people = {
	office: actor('office', 'office'),
	secretary: actor('secretary', 'secretary'),
	receiver: actor('receiver', 'committee-member'),
	inspector: actor('inspector', 'inspection-member'),
	'cell leader': actor('leader', 'cell-secretary'),
	member: actor('member')
};

test.each([
	['keeps the calendar', (one: Actor) => canKeepDays(one).allowed, ['office', 'secretary']],
	[
		'says what became of a day',
		(one: Actor) => canAccount(one, 'receiver').allowed,
		['office', 'secretary', 'receiver']
	],
	['sees who came to the desk', (one: Actor) => canWorkAtDesk(one).allowed, ['office', 'secretary']],
	['sees what is owed', seesOwed, ['office', 'secretary', 'inspector']]
] as const)('%s', (_, may, who) => {
	expect(Object.keys(people).filter((name) => may(people[name as keyof typeof people]))).toEqual([...who]);
});
