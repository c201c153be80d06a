import { describe, expect, test } from 'vitest';
import { momentOf } from '#platform/dates.ts';
import { changedEntries, gridLine, markOf, restOf, wordOf, type GridLine } from './grid-line.ts';
import type { KeptMark, RollLine } from './roll.ts';

const at = (time: string) => momentOf('2026-11-23', time);
const meeting = { startsAt: at('08:00'), endsAt: at('11:30'), breakStartsAt: null, breakEndsAt: null };
const source = { number: 'QC', date: null, certainty: 'local-custom' as const };
const five = { value: 5, unit: 'minutes' as const, source };
const rules = { attendance: { lateAfter: five, leftEarlyBefore: five } };

const roll = (mark?: Partial<KeptMark>): RollLine => ({
	memberId: 'm',
	fullName: 'Nguyễn Văn Bình',
	unitId: 'u',
	unitName: 'Chi bộ',
	exempt: false,
	suspended: false,
	leave: null,
	marks: mark ? [{ part: 1, present: true, arrivedAt: null, leftAt: null, ...mark } as KeptMark] : []
});
const line = (mark?: Partial<KeptMark>) => gridLine(roll(mark), 1, meeting, rules);

describe('a mark and its line on the grid say the same', () => {
	test.each([
		['nothing yet', undefined, '', '', ''],
		['here', {}, 'present', '', ''],
		['late', { arrivedAt: at('08:20') }, 'late', '08:20', ''],
		['left early', { leftAt: at('11:00') }, 'left-early', '', '11:00'],
		['both', { arrivedAt: at('08:20'), leftAt: at('11:00') }, 'left-early', '08:20', '11:00'],
		['absent', { present: false }, 'absent', '', '']
	] as const)('%s', (_, mark, state, arrived, left) => {
		const shown = line(mark);
		expect(shown).toMatchObject({ state, arrived, left });
		expect(markOf(shown, 1, meeting)).toEqual({
			memberId: 'm',
			part: 1,
			present: mark === undefined ? null : !('present' in mark),
			arrivedAt: mark && 'arrivedAt' in mark ? mark.arrivedAt : null,
			leftAt: mark && 'leftAt' in mark ? mark.leftAt : null
		});
	});

	test('being late needs a time of coming, leaving early a time of going', () => {
		for (const [state, field] of [
			['late', 'arrived-m'],
			['left-early', 'left-m']
		] as const)
			expect(() => markOf({ memberId: 'm', state, arrived: '', left: '' }, 1, meeting)).toThrow(
				expect.objectContaining({ code: 'meetings.time-missing', details: { field, memberId: 'm' } })
			);
		expect(() => markOf({ memberId: 'm', state: 'late', arrived: '2570', left: '' }, 1, meeting)).toThrow(
			expect.objectContaining({ code: 'platform.not-a-time' })
		);
	});

	test('times beside another key are left aside', () => {
		expect(markOf({ memberId: 'm', state: 'present', arrived: '0820', left: '?' }, 1, meeting)).toMatchObject(
			{
				arrivedAt: null,
				leftAt: null
			}
		);
	});
});

test('all the rest are here, but for those with leave, and those who are exempt', () => {
	expect(restOf({ exempt: false, leave: null })).toBe('present');
	expect(restOf({ exempt: false, leave: 'asked' })).toBe('present');
	expect(restOf({ exempt: false, leave: 'granted' })).toBe('absent');
	expect(restOf({ exempt: true, leave: null })).toBe('');
});

describe('a whole page sent at once', () => {
	const shown: GridLine[] = [
		{ ...line({}), memberId: 'a' },
		{ ...line(), memberId: 'b' },
		{ ...line(), memberId: 'c', leave: 'granted' }
	];
	const was = Object.fromEntries(shown.map((one) => [`was-${one.memberId}`, wordOf(one)]));

	test('says only what was changed on it, so that two people do not undo each other', () => {
		expect(changedEntries({ ...was, 'state-a': 'present' }, shown)).toEqual([]);
		expect(changedEntries({ ...was, 'state-a': 'late', 'arrived-a': '815' }, shown)).toEqual([
			{ memberId: 'a', state: 'late', arrived: '815', left: '' }
		]);
	});

	test('fills the rest when asked to', () => {
		expect(changedEntries({ ...was, 'state-a': 'present', rest: 'yes' }, shown)).toEqual([
			{ memberId: 'b', state: 'present', arrived: '', left: '' },
			{ memberId: 'c', state: 'absent', arrived: '', left: '' }
		]);
	});

	test('passes on whoever is not on the page, for the roll to refuse', () => {
		expect(changedEntries({ ...was, 'state-a': 'present', 'state-z': 'present' }, shown)).toEqual([
			{ memberId: 'z', state: 'present', arrived: '', left: '' }
		]);
	});

	test('knows no keys but its own', () => {
		expect(changedEntries({ ...was, 'state-a': 'present', 'state-b': 'drop table' }, shown)).toEqual([]);
	});
});
