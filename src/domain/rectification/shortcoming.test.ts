import { describe, expect, test } from 'vitest';
import { shippedRuleSet } from '#domain/rules/server/index.ts';
import { insistSound, recurrenceOf, type Finding, type Subject } from './shortcoming.ts';

const criteria = shippedRuleSet().rectification.criteria.value;
const person: Subject = { memberId: 'a person' };
const collective: Subject = { unitId: 'a cell' };
const finding = (change: Partial<Finding>): Finding => ({
	criterion: 'study-attendance',
	description: 'Vắng không phép',
	cause: 'Chưa sắp xếp công việc',
	responsibility: 'Cá nhân',
	source: 'cell-meeting',
	foundOn: '2026-11-20',
	...change
});
const sound = (change: Partial<Finding>, subject: Subject) => () =>
	insistSound(finding(change), subject, criteria, '2026-11-23');

describe('a shortcoming', () => {
	test('is named by a criterion that can be said of its subject', () => {
		expect(sound({ criterion: 'setting-example' }, person)).not.toThrow();
		expect(sound({ criterion: 'setting-example' }, collective)).toThrow('rectification.criterion-unfit');
		expect(sound({ criterion: 'leadership' }, collective)).not.toThrow();
		expect(sound({ criterion: 'leadership' }, person)).toThrow('rectification.criterion-unfit');
		expect(sound({ criterion: 'working-style' }, person)).not.toThrow();
		expect(sound({ criterion: 'working-style' }, collective)).not.toThrow();
		expect(sound({ criterion: 'never-heard-of' }, person)).toThrow('rectification.criterion-unfit');
	});

	test('is found no later than today', () => {
		expect(sound({ foundOn: '2026-11-23' }, person)).not.toThrow();
		expect(sound({ foundOn: '2026-11-24' }, person)).toThrow('rectification.found-in-the-future');
	});
});

describe('a recurrence', () => {
	const earlier = [
		{ id: 'first', reference: 'TS-2026-0001', cause: 'Do chủ quan.' },
		{ id: 'second', reference: 'TS-2026-0009', cause: 'Chưa sắp xếp công việc' }
	];

	test('is told by the latest earlier shortcoming; the first of its kind is none', () => {
		expect(recurrenceOf('Ngại khó', earlier)).toBe('second');
		expect(recurrenceOf('Ngại khó', [])).toBeNull();
	});

	test('asks for a new cause, and other capitals or full stops do not make it new', () => {
		for (const cause of ['Do chủ quan', 'DO CHỦ QUAN!', 'do  chủ quan …', 'chưa sắp xếp công việc'])
			expect(() => recurrenceOf(cause, earlier), cause).toThrow('rectification.same-cause');
		expect(() => recurrenceOf('Do chủ quản', earlier)).not.toThrow();
	});
});
