import { describe, expect, test } from 'vitest';
import { clashesAmong, sittingsIn, type Known } from './calendar.ts';
import { dayIn, makeRoom, readRhythm, rhythmCode, rhythms, type Habit } from './habit.ts';
import { canKeepAllHabits, canKeepHabit, canReadCalendar } from './habit-policy.ts';
import type { Actor, PostKind } from '#platform/actor.ts';

const habit = (more: Partial<Habit> = {}): Habit =>
	({
		...{ id: 'h', unitId: 'a', rhythm: 'day-of-month', day: 3, startsAt: '19:30', place: 'Nhà văn hóa' },
		...{ from: null, to: null },
		...more
	}) as Habit;
const known = (more: Partial<Known> = {}): Known => ({
	...{ habits: [habit()], moves: [], planned: [], thematic: [] },
	open: [{ unitId: 'a', from: null, to: null }],
	...more
});

describe('the day on which a cell meets', () => {
	test('is a fixed day of the month, its last one where there is no such day', () => {
		expect(dayIn({ rhythm: 'day-of-month', day: 3 }, '2026-12-01')).toBe('2026-12-03');
		expect(dayIn({ rhythm: 'day-of-month', day: 31 }, '2027-02-01')).toBe('2027-02-28');
	});
	test('is a weekday of a week, the last such day for the last week', () => {
		expect(dayIn({ rhythm: 'nth-weekday', week: 1, weekday: 6 }, '2026-12-01')).toBe('2026-12-05');
		expect(dayIn({ rhythm: 'nth-weekday', week: 5, weekday: 6 }, '2026-12-01')).toBe('2026-12-26');
		expect(dayIn({ rhythm: 'nth-weekday', week: 5, weekday: 7 }, '2026-11-01')).toBe('2026-11-29');
	});
	test('is read from what a form carries as it was written', () => {
		for (const one of rhythms) expect(readRhythm(rhythmCode(one))).toEqual(one);
		for (const wrong of ['', 'd0', 'd32', 'w6-1', 'w1-8', 'x']) expect(readRhythm(wrong)).toBeNull();
	});
	test('changes from a day on: the running habit ends, later ones are undone', () => {
		const [old, later] = [habit({ to: '2027-01-01' }), habit({ id: 'l', from: '2027-01-01' })];
		expect(makeRoom([old, later], '2026-12-01')).toEqual({ ending: old, undone: [later] });
		expect(makeRoom([old, later], null)).toEqual({ ending: null, undone: [old, later] });
		expect(makeRoom([habit({ to: '2026-10-01' })], '2026-12-01')).toEqual({ ending: null, undone: [] });
	});
});

describe('the meetings of a stretch of days', () => {
	const months = (one: Known) =>
		sittingsIn(one, ['a'], '2026-11-15', '2027-01-31').map(({ on, by }) => [on, by]);
	test('are by habit, moved, or planned; what is planned goes first', () => {
		expect(months(known())).toEqual([
			['2026-12-03', 'habit'],
			['2027-01-03', 'habit']
		]);
		const moves = [{ unitId: 'a', month: '2026-12-01', on: '2026-12-10', at: '20:00' }];
		expect(months(known({ moves }))[0]).toEqual(['2026-12-10', 'move']);
		const planned = [{ unitId: 'a', on: '2026-12-12', at: '19:00', place: 'x' }];
		expect(months(known({ moves, planned }))[0]).toEqual(['2026-12-12', 'plan']);
	});
	test('leave out a month without one, and a cell that is closed', () => {
		const none = [{ unitId: 'a', month: '2026-12-01', on: null, at: null }];
		expect(months(known({ moves: none }))).toEqual([['2027-01-03', 'habit']]);
		const open = [{ unitId: 'a', from: null, to: '2026-12-31' }];
		expect(months(known({ open }))).toEqual([['2026-12-03', 'habit']]);
	});
	test('clash with a holiday, another meeting, one person at two places', () => {
		const two = known({
			habits: [habit(), habit({ unitId: 'b' })],
			open: ['a', 'b'].map((unitId) => ({ unitId, from: null, to: null }))
		});
		const sittings = sittingsIn(two, ['a', 'b'], '2026-12-01', '2026-12-31');
		const person = { memberId: 'm', name: 'Phúc', on: '2026-12-03' };
		expect(
			clashesAmong(sittings, {
				others: [{ id: 'o', title: 'Hội nghị', on: '2026-12-03', at: '8:00', unitIds: ['b'] }],
				daysOff: new Set(['2026-12-03']),
				attendances: [
					{ ...person, unitId: 'a' },
					{ ...person, unitId: 'b' }
				]
			}).map(({ kind, unitIds }) => [kind, unitIds])
		).toEqual([
			['day-off', ['a', 'b']],
			['other-meeting', ['b']],
			['same-person', ['a', 'b']]
		]);
	});
});

describe('who may what with meeting days', () => {
	const actor = (kind: PostKind | null, unitId = 'u') =>
		({ memberId: 'm', cellId: 'a', posts: kind ? [{ kind, unitId }] : [] }) as unknown as Actor;
	test.each([
		['office', actor('office'), true, true, true],
		['leader of the cell', actor('cell-secretary', 'a'), true, false, true],
		['leader of another cell', actor('cell-secretary', 'b'), false, false, true],
		['committee member', actor('committee-member'), false, false, true],
		['member', actor(null), false, false, false]
	] as const)('%s', (_, who, keeps, keepsAll, seesAll) => {
		expect(canKeepHabit(who, 'a').allowed).toBe(keeps);
		expect(canKeepAllHabits(who).allowed).toBe(keepsAll);
		expect(canReadCalendar(who, null).allowed).toBe(seesAll);
		expect(canReadCalendar(who, 'a').allowed).toBe(true);
	});
});
