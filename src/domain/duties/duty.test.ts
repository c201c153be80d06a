import { describe, expect, test } from 'vitest';
import { shippedCellRules } from '#domain/rules/server/index.ts';
import { changesOf, codeOf, coverageOf, endOn, readLines, showLine, usualDuties } from './duty.ts';

const { duties: rules } = shippedCellRules();

describe('a line of the duty sheet', () => {
	test('holds several duties, each with its part in brackets, and none twice', () => {
		expect(readLines('Thu, nộp đảng phí; Phụ trách nhóm hộ gia đình (tổ 3);\n- thu, nộp Đảng phí.')).toEqual([
			{ title: 'Thu, nộp đảng phí', detail: null },
			{ title: 'Phụ trách nhóm hộ gia đình', detail: 'tổ 3' }
		]);
		expect(readLines(' ; \n')).toEqual([]);
	});
	test('reads back what it shows', () => {
		const line = { title: 'Phụ trách nhóm hộ gia đình', detail: 'tổ 3' };
		expect(readLines(showLine(line))).toEqual([line]);
	});
	test('says what ended and what began; a part that is called otherwise is both', () => {
		const had = [
			{ title: 'Ghi biên bản', detail: null },
			{ title: 'Nhóm hộ', detail: 'tổ 1' }
		];
		expect(changesOf(had, readLines('ghi biên bản; Nhóm hộ (tổ 2)'))).toEqual({
			ended: [had[1]],
			begun: [{ title: 'Nhóm hộ', detail: 'tổ 2' }]
		});
	});
});

test('what is usual differs by the kind of cell; the committee has what is usual everywhere', () => {
	const codes = (kind: 'village' | 'school' | null) => usualDuties(rules, kind).map(({ code }) => code);
	expect(codes('village')).toContain('households');
	expect(codes('school')).not.toContain('households');
	expect(codes(null)).toContain('minutes');
	expect(codes(null)).not.toContain('households');
	expect(codeOf(rules, 'thu, nộp ĐẢNG PHÍ')).toBe('fees');
	expect(codeOf(rules, 'Trông nom nhà văn hóa')).toBeNull();
});

describe('what stands out', () => {
	const person = (id: string, isFree = false) => ({ id, fullName: id, isFree });
	const duty = (id: string, ...holders: string[]) => ({
		id,
		holders: holders.map((memberId) => ({ memberId, belongs: !memberId.startsWith('gone') }))
	});
	test('who has no duty, but for the exempt and suspended; what nobody holds; who has too much', () => {
		const people = [person('an'), person('ba', true), person('cam'), person('dung')];
		const duties = [
			duty('1', 'an'),
			duty('2', 'an'),
			duty('3', 'an', 'cam'),
			duty('4', 'an'),
			duty('5', 'an'),
			duty('6'),
			duty('7', 'gone')
		];
		const found = coverageOf(people, duties, rules);
		expect(found.without.map(({ id }) => id)).toEqual(['dung']);
		expect(found.unheld.map(({ id }) => id)).toEqual(['6', '7']);
		expect(found.tooMany).toMatchObject([{ id: 'an', count: 5 }]);
	});
});

test('a duty ends after it began, and once', () => {
	expect(endOn({ from: '2026-01-01', to: null }, '2026-01-02')).toBe('2026-01-02');
	expect(() => endOn({ from: '2026-01-01', to: null }, '2026-01-01')).toThrow(/ends-before/);
	expect(() => endOn({ from: null, to: '2026-02-01' }, '2026-02-01')).toThrow(/ended-already/);
});
