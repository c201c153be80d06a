import { describe, expect, test } from 'vitest';
import { issuerCodes, mayIssue, paperNumber, paperTypes, titleOf, unissuedNumber } from './paper-types.ts';

describe('the number and sign of a paper', () => {
	test('has two digits under ten, and as many as it needs above', () => {
		expect(paperNumber(5, 'announcement', 'ĐU')).toBe('05-TB/ĐU');
		expect(paperNumber(12, 'report', 'ĐU')).toBe('12-BC/ĐU');
		expect(paperNumber(104, 'minutes', 'CB')).toBe('104-BB/CB');
	});

	test('leaves room for the figure as long as the paper is not issued', () => {
		expect(unissuedNumber('plan', 'UBKT').trim()).toBe('-KH/UBKT');
	});
});

describe('who may issue what', () => {
	test('a cell issues no regulation and no guidance', () => {
		expect(mayIssue('cell', 'regulation')).toBe(false);
		expect(mayIssue('cell', 'guidance')).toBe(false);
		expect(mayIssue('cell', 'resolution')).toBe(true);
	});

	test('the committee issues no guidance, its standing committee no working regulations', () => {
		expect(mayIssue('committee', 'guidance')).toBe(false);
		expect(mayIssue('committee', 'working-regulations')).toBe(true);
		expect(mayIssue('standing-committee', 'guidance')).toBe(true);
		expect(mayIssue('standing-committee', 'working-regulations')).toBe(false);
	});
});

test('decisions and regulations share a code, and no other two kinds do', () => {
	const codes = Object.entries(paperTypes).map(([type, { code }]) =>
		type === 'regulation' ? 'QĐ (quy định)' : code
	);
	expect(new Set(codes).size).toBe(codes.length);
	expect(paperTypes.decision.code).toBe(paperTypes.regulation.code);
});

test('the standing committee writes under the committee’s code', () => {
	expect(issuerCodes['standing-committee']).toBe('ĐU');
});

test('the name of a kind stands in capitals above the paper', () => {
	expect(titleOf('working-regulations')).toBe('QUY CHẾ');
	expect(titleOf('project')).toBe('ĐỀ ÁN');
});
