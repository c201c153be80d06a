import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceStatuses } from '#domain/meetings/attendance.ts';
import { figuresByCell, figuresOf, namedLines, showRate, type ResultLine } from './result.ts';
import { shippedRules } from './test-rules.ts';
import { studyWords } from './words.ts';

const line = (status: ResultLine['status'], unitId = 'a', memberId = crypto.randomUUID()): ResultLine => ({
	memberId,
	fullName: 'Nguyễn Văn A',
	unitId,
	unitName: `Chi bộ ${unitId}`,
	status,
	lateMinutes: 0,
	leftEarlyMinutes: 0,
	reference: null
});

test('who came late or left early came; who is exempt was not expected', () => {
	const figures = figuresOf(attendanceStatuses.map((status) => line(status)));
	expect(figures).toEqual({
		expected: 6,
		present: 4,
		late: 2,
		leftEarly: 2,
		withLeave: 1,
		withoutLeave: 1,
		exempt: 1,
		rate: 66.7
	});
});

test('where nobody is expected there is no rate', () => {
	expect(figuresOf([line('exempt')]).rate).toBeNull();
	expect(showRate(null)).toBe('–');
	expect(showRate(95.6)).toBe('95,6%');
});

const lines = fc.array(
	fc.record({ status: fc.constantFrom(...attendanceStatuses), unitId: fc.constantFrom('a', 'b', 'c') }),
	{ maxLength: 60 }
);

test('present, absent with leave and absent without leave make up those expected, and the cells make up the whole', () => {
	fc.assert(
		fc.property(lines, (made) => {
			const all = made.map(({ status, unitId }) => line(status, unitId));
			const whole = figuresOf(all);
			expect(whole.present + whole.withLeave + whole.withoutLeave).toBe(whole.expected);
			expect(whole.expected + whole.exempt).toBe(all.length);
			for (const key of [
				'expected',
				'present',
				'late',
				'leftEarly',
				'withLeave',
				'withoutLeave',
				'exempt'
			] as const)
				expect(figuresByCell(all).reduce((sum, cell) => sum + cell.figures[key], 0)).toBe(whole[key]);
		})
	);
});

test('the list names everybody who missed something, and nobody else', () => {
	expect(
		namedLines(
			attendanceStatuses.map((status) => line(status)),
			shippedRules
		).map((one) => one.status)
	).toEqual(['late', 'left-early', 'late-and-left-early', 'absent-with-leave', 'absent-without-leave']);
});

test('a status is said in words with its minutes', () => {
	const say = studyWords('vi').statusOf;
	expect(say({ ...line('late'), lateMinutes: 12 })).toBe('đi muộn 12 phút');
	expect(say({ ...line('late-and-left-early'), lateMinutes: 12, leftEarlyMinutes: 30 })).toBe(
		'đi muộn 12 phút, về sớm 30 phút'
	);
	for (const status of attendanceStatuses) expect(say(line(status))).not.toBe(status);
});
