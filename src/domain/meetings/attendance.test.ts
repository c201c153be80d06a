import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '#platform/dates.ts';
import { attendanceOf, attendanceStatuses, type Judged } from './attendance.ts';
import { meetingMinutes, partsOf, type MeetingTimes, type Part } from './meeting.ts';
import type { LeaveState, Seen } from './roll.ts';

const at = (time: string) => momentOf('2026-11-23', time);

/** 8:00–9:30, break, 9:45–11:30: 195 minutes of meeting. */
const morning: MeetingTimes = {
	startsAt: at('08:00'),
	endsAt: at('11:30'),
	breakStartsAt: at('09:30'),
	breakEndsAt: at('09:45')
};
const unbroken: MeetingTimes = { ...morning, breakStartsAt: null, breakEndsAt: null };

const rules = (late: number, early: number) => {
	const source = { number: 'QC', date: null, certainty: 'local-custom' as const };
	return {
		attendance: {
			lateAfter: { value: late, unit: 'minutes' as const, source },
			leftEarlyBefore: { value: early, unit: 'minutes' as const, source }
		}
	};
};
const usual = rules(5, 5);

type Mark = Seen & { part: Part };
const here = (part: Part, arrived?: string, left?: string): Mark => ({
	part,
	present: true,
	arrivedAt: arrived ? at(arrived) : null,
	leftAt: left ? at(left) : null
});
const gone = (part: Part): Mark => ({ part, present: false, arrivedAt: null, leftAt: null });
const judge = (marks: Mark[], more: Partial<Judged> = {}, meeting = morning) => {
	const { status, lateMinutes, leftEarlyMinutes } = attendanceOf(
		{ exempt: false, leave: null, marks, ...more },
		meeting,
		usual
	);
	return [status, lateMinutes, leftEarlyMinutes];
};

describe('attendance follows from what was seen', () => {
	test.each([
		['nobody called yet', [], null, 0, 0],
		['here at both calls', [here(1), here(2)], 'present', 0, 0],
		['came before the start', [here(1, '07:40'), here(2)], 'present', 0, 0],
		['five minutes are forgiven', [here(1, '08:05'), here(2)], 'present', 0, 0],
		['the sixth is not', [here(1, '08:06'), here(2)], 'late', 6, 0],
		['here only after the break: late by the time missed', [gone(1), here(2)], 'late', 90, 0],
		['came into the second part', [gone(1), here(2, '10:00')], 'late', 105, 0],
		['came three minutes after the break, not before', [gone(1), here(2, '09:48')], 'late', 93, 0],
		['gone after the break: left at its start', [here(1), gone(2)], 'left-early', 0, 105],
		[
			'gone after the break, from when they left',
			[here(1, undefined, '09:00'), gone(2)],
			'left-early',
			0,
			135
		],
		['left before the end', [here(1), here(2, undefined, '11:00')], 'left-early', 0, 30],
		['stayed beyond the end', [here(1), here(2, undefined, '12:00')], 'present', 0, 0],
		['late and left early', [here(1, '08:20'), here(2, undefined, '11:00')], 'late-and-left-early', 20, 30],
		['late back from the break', [here(1), here(2, '10:00')], 'late', 15, 0],
		['away for a while before the break', [here(1, undefined, '09:00'), here(2)], 'left-early', 0, 30],
		['two short delays are not added up', [here(1, '08:04'), here(2, '09:49')], 'present', 0, 0],
		['absent from both', [gone(1), gone(2)], 'absent-without-leave', 0, 0]
	] as const)('%s', (_, marks, status, late, early) => {
		expect(judge([...marks])).toEqual([status, late, early]);
	});

	test('a part that was not called takes the word of the one beside it', () => {
		expect(judge([here(1)])).toEqual(['present', 0, 0]);
		expect(judge([here(1, undefined, '09:00')])).toEqual(['left-early', 0, 135]);
		expect(judge([here(2)])).toEqual(['present', 0, 0]);
		expect(judge([here(2, '10:00')])).toEqual(['late', 105, 0]);
		expect(judge([here(2, '09:40')])).toEqual(['late', 90, 0]);
		expect(judge([here(2, '07:50')])).toEqual(['present', 0, 0]);
		expect(judge([gone(1)])).toEqual(['absent-without-leave', 0, 0]);
	});

	test('absent with leave needs leave granted, not merely asked', () => {
		expect(judge([gone(1), gone(2)], { leave: 'granted' })).toEqual(['absent-with-leave', 0, 0]);
		for (const leave of ['asked', 'refused', null] as const)
			expect(judge([gone(1), gone(2)], { leave })).toEqual(['absent-without-leave', 0, 0]);
	});

	test('leave granted does not excuse coming late', () => {
		expect(judge([here(1, '08:20'), here(2)], { leave: 'granted' })).toEqual(['late', 20, 0]);
	});

	test('somebody exempt need not be called, and whoever came all the same was present', () => {
		expect(judge([], { exempt: true })).toEqual(['exempt', 0, 0]);
		expect(judge([gone(1), gone(2)], { exempt: true })).toEqual(['exempt', 0, 0]);
		expect(judge([gone(1), here(2, '11:00')], { exempt: true })).toEqual(['present', 0, 0]);
	});

	test('without a break the roll has one part', () => {
		expect(judge([here(1, '08:20', '11:00')], {}, unbroken)).toEqual(['late-and-left-early', 20, 30]);
		expect(meetingMinutes(unbroken)).toBe(210);
		expect(meetingMinutes(morning)).toBe(195);
		expect(partsOf(unbroken)).toHaveLength(1);
	});
});

describe('whatever was seen', () => {
	const minute = 60_000;
	/** any meeting of 1 minute to 12 hours, down to the second, with a break or without */
	const meetings = fc
		.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 43_200 }), { minLength: 4, maxLength: 4 }), fc.boolean())
		.map(([seconds, broken]): MeetingTimes => {
			const [a, b, c, d] = seconds
				.sort((x, y) => x - y)
				.map((s, i) => new Date(at('07:00').getTime() + s * 1000 + i * minute));
			return broken
				? { startsAt: a!, breakStartsAt: b!, breakEndsAt: c!, endsAt: d! }
				: { startsAt: a!, endsAt: d!, breakStartsAt: null, breakEndsAt: null };
		});
	const moment = fc.option(
		fc.integer({ min: -120 * 60, max: 16 * 3600 }).map((s) => new Date(at('07:00').getTime() + s * 1000))
	);
	const seen = (part: Part) =>
		fc.option(
			fc.record({ part: fc.constant(part), present: fc.boolean(), arrivedAt: moment, leftAt: moment })
		);
	const cases = fc.record({
		meeting: meetings,
		marks: fc.tuple(seen(1), seen(2)).map((marks) => marks.filter((mark) => mark !== null)),
		leave: fc.constantFrom<LeaveState | null>('asked', 'granted', 'refused', null),
		exempt: fc.boolean(),
		late: fc.integer({ min: 0, max: 60 }),
		early: fc.integer({ min: 0, max: 60 })
	});
	const judged = ({
		meeting,
		late,
		early,
		...line
	}: typeof cases extends fc.Arbitrary<infer C> ? C : never) =>
		attendanceOf(line, meeting, rules(late, early));

	test('there is exactly one status, or none while nobody was called, and the minutes belong to it', () => {
		fc.assert(
			fc.property(cases, (one) => {
				const { status, lateMinutes, leftEarlyMinutes } = judged(one);
				const called = partsOf(one.meeting).some(({ part }) => one.marks.some((mark) => mark.part === part));
				if (status === null) expect(called || one.exempt).toBe(false);
				else expect(attendanceStatuses).toContain(status);
				expect(lateMinutes > 0).toBe(status === 'late' || status === 'late-and-left-early');
				expect(leftEarlyMinutes > 0).toBe(status === 'left-early' || status === 'late-and-left-early');
			})
		);
	});

	test('minutes are never negative, and nobody misses more than the meeting', () => {
		fc.assert(
			fc.property(cases, (one) => {
				const { lateMinutes, leftEarlyMinutes } = judged(one);
				expect(Math.min(lateMinutes, leftEarlyMinutes)).toBeGreaterThanOrEqual(0);
				expect(lateMinutes + leftEarlyMinutes).toBeLessThanOrEqual(meetingMinutes(one.meeting));
			})
		);
	});

	test('the order in which marks were made does not matter', () => {
		fc.assert(
			fc.property(cases, (one) => {
				expect(judged({ ...one, marks: [...one.marks].reverse() })).toEqual(judged(one));
			})
		);
	});

	test('a more forgiving rule never counts more minutes', () => {
		fc.assert(
			fc.property(
				cases,
				fc.integer({ min: 0, max: 60 }),
				fc.integer({ min: 0, max: 60 }),
				(one, more, later) => {
					const strict = judged(one);
					const mild = judged({ ...one, late: one.late + more, early: one.early + later });
					expect(mild.lateMinutes).toBeLessThanOrEqual(strict.lateMinutes);
					expect(mild.leftEarlyMinutes).toBeLessThanOrEqual(strict.leftEarlyMinutes);
				}
			)
		);
	});

	test('who came earlier is never the later for it', () => {
		fc.assert(
			fc.property(cases, fc.integer({ min: 0, max: 3600 }), (one, seconds) => {
				const earlier = one.marks.map((mark) =>
					mark.arrivedAt ? { ...mark, arrivedAt: new Date(mark.arrivedAt.getTime() - seconds * 1000) } : mark
				);
				expect(judged({ ...one, marks: earlier }).lateMinutes).toBeLessThanOrEqual(
					oneWhoCame(one) ? judged(one).lateMinutes : Infinity
				);
			})
		);
		function oneWhoCame(one: Parameters<typeof judged>[0]) {
			const { status } = judged(one);
			return status !== 'absent-with-leave' && status !== 'absent-without-leave' && status !== null;
		}
	});
});
