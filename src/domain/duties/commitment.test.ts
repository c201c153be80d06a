import { describe, expect, test } from 'vitest';
import { shippedCellRules } from '#domain/rules/server/index.ts';
import { itemsIn, linesToShow, reportsIn } from './commitment-fields.ts';
import { checkDue, checkStanding, commitmentStates, isComplete, mayNow, yearToWrite } from './commitment.ts';

const { duties: rules } = shippedCellRules();

test('what can be done in which state', () => {
	const acts = ['write', 'hand-in', 'take-back', 'decide', 'check'] as const;
	const table = Object.fromEntries(
		commitmentStates.map((state) => [state, acts.filter((act) => mayNow(act, { state }).allowed)])
	);
	expect(table).toEqual({
		draft: ['write', 'hand-in'],
		'handed-in': ['take-back', 'decide'],
		returned: ['write', 'hand-in'],
		approved: ['check']
	});
});

test('what is handed in names something, each with its measure', () => {
	const item = { heading: 'ethics', words: 'Dự đủ các buổi', measure: '12 buổi' };
	expect(isComplete([item]).allowed).toBe(true);
	expect(isComplete([])).toMatchObject({ code: 'duties.nothing-undertaken' });
	expect(isComplete([item, { ...item, measure: '' }])).toMatchObject({ code: 'duties.measure-missing' });
});

test('how a check stands follows from what was said last', () => {
	const half = (kind: 'reported' | 'agreed' | 'not-yet') => ({ kind, round: 'half-year' as const });
	expect(checkStanding([], 'half-year')).toBe('open');
	expect(checkStanding([half('reported'), half('not-yet')], 'half-year')).toBe('not-yet');
	expect(checkStanding([half('reported'), half('agreed')], 'half-year')).toBe('agreed');
	expect(checkStanding([half('reported'), half('agreed')], 'year-end')).toBe('open');
});

test('the year: written from December, looked at in the summer and before its end', () => {
	expect(yearToWrite(rules, '2026-12-01')).toBe(2027);
	expect(yearToWrite(rules, '2027-01-28')).toBe(2027);
	expect(yearToWrite(rules, '2027-02-01')).toBeNull();
	expect(checkDue(rules, '2026-07-01')).toMatchObject({ round: 'half-year', year: 2026 });
	expect(checkDue(rules, '2026-11-23')).toMatchObject({ round: 'year-end', year: 2026 });
	expect(checkDue(rules, '2026-09-01')).toBeNull();
});

describe('the fields of a form', () => {
	const headings = [{ code: 'ethics' }, { code: 'tasks' }];
	test('are read heading by heading; empty lines fall away', () => {
		expect(
			itemsIn(headings, {
				'words-tasks-1': ' Thu phí ',
				'measure-tasks-1': 'đủ',
				'words-ethics-0': 'Gương mẫu'
			})
		).toEqual([
			{ heading: 'ethics', words: 'Gương mẫu', measure: '' },
			{ heading: 'tasks', words: 'Thu phí', measure: 'đủ' }
		]);
	});
	test('a measure without words, and an item without result, are pointed out', () => {
		expect(() => itemsIn(headings, { 'measure-ethics-0': 'x' })).toThrow(/words-missing/);
		expect(() => reportsIn(['0199aaaa-0000-7000-8000-000000000000'], {})).toThrow(/done-missing/);
	});
	test('offer two more lines', () => {
		expect(linesToShow([{ heading: 'ethics', words: 'a', measure: 'b' }])).toHaveLength(3);
	});
});
