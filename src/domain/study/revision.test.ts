import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceStatuses, type AttendanceStatus } from '#domain/meetings/attendance.ts';
import { asksForAnswer, type ResultLine } from './result.ts';
import {
	changesBetween,
	countNewReferences,
	mayCorrect,
	obligationsAfter,
	withReferences,
	type Obligation,
	type UnpublishedLine
} from './revision.ts';
import { shippedRules as rules } from './test-rules.ts';

const line = (memberId: string, status: AttendanceStatus, unitId = 'a'): UnpublishedLine => ({
	memberId,
	fullName: memberId,
	unitId,
	unitName: unitId,
	status,
	lateMinutes: status === 'late' ? 12 : 0,
	leftEarlyMinutes: 0
});

describe('references', () => {
	test('who the cell answers for gets one; who had leave is listed without', () => {
		const lines = [line('an', 'late'), line('bình', 'absent-with-leave'), line('chi', 'present')];
		expect(countNewReferences(lines, new Map(), rules)).toBe(1);
		expect(withReferences(lines, new Map(), ['TS-2026-0001'], rules).map((one) => one.reference)).toEqual([
			'TS-2026-0001',
			null,
			null
		]);
	});

	test('over any sequence of corrections a member keeps the first one, no two members share one, and earlier revisions stay as they were', () => {
		const status = fc.constantFrom(...attendanceStatuses);
		const revisions = fc.array(fc.array(status, { minLength: 6, maxLength: 6 }), {
			minLength: 1,
			maxLength: 6
		});
		fc.assert(
			fc.property(revisions, (sequence) => {
				let last = 0;
				const given = new Map<string, string>();
				const published: { kept: ResultLine[]; copy: string }[] = [];
				for (const statuses of sequence) {
					const lines = statuses.map((one, i) => line(`m${i}`, one));
					const fresh = Array.from(
						{ length: countNewReferences(lines, given, rules) },
						() => `TS-2026-${++last}`
					);
					const made = withReferences(lines, given, fresh, rules);
					for (const one of made) {
						expect(one.reference !== null).toBe(asksForAnswer(one, rules));
						if (!one.reference) continue;
						expect(given.get(one.memberId) ?? one.reference).toBe(one.reference);
						given.set(one.memberId, one.reference);
					}
					published.push({ kept: made, copy: JSON.stringify(made) });
				}
				expect(new Set(given.values()).size).toBe(given.size);
				expect(given.size).toBe(last);
				for (const { kept, copy } of published) expect(JSON.stringify(kept)).toBe(copy);
			})
		);
	});
});

describe('changes', () => {
	const before = [line('an', 'late'), line('bình', 'present')];

	test('a correction that corrects nothing is refused', () => {
		expect(mayCorrect(changesBetween(before, [...before].reverse()))).toMatchObject({
			code: 'study.nothing-changed'
		});
	});

	test('other minutes are a change, and so is somebody who came to or left the list', () => {
		const [late] = before;
		expect(changesBetween(before, [{ ...late!, lateMinutes: 20 }, before[1]!])).toHaveLength(1);
		expect(changesBetween(before, [late!, line('chi', 'present')])).toEqual([
			{ memberId: 'chi', before: null, after: line('chi', 'present') },
			{ memberId: 'bình', before: before[1], after: null }
		]);
	});
});

describe('obligations', () => {
	const listed = (memberId: string, unitId: string): ResultLine => ({
		...line(memberId, 'late', unitId),
		reference: `TS-${memberId}`
	});
	const owed = (lines: ResultLine[], earlier: Obligation[], given: string[]) =>
		obligationsAfter(lines, earlier, new Map(given.map((id) => [id, `TS-${id}`])), '2026-12-01', rules);

	test('a cell with somebody to answer for owes it fifteen days after publication; a cell without owes nothing', () => {
		expect(owed([listed('an', 'a'), { ...line('bình', 'present', 'b'), reference: null }], [], [])).toEqual([
			{ unitId: 'a', dueOn: '2026-12-16' }
		]);
	});

	test('a correction leaves a cell its day, unless somebody is newly on its list', () => {
		const earlier = [{ unitId: 'a', dueOn: '2026-12-05' }];
		expect(owed([listed('an', 'a')], earlier, ['an'])).toEqual(earlier);
		expect(owed([listed('an', 'a'), listed('chi', 'a')], earlier, ['an'])).toEqual([
			{ unitId: 'a', dueOn: '2026-12-16' }
		]);
	});
});
