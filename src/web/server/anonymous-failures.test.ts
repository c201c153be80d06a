import { describe, expect, it } from 'vitest';
import { isAnonymous, noteFailure, takeFailures } from './anonymous-failures.ts';

describe('a failure on a page whose visitors leave no trace', () => {
	it('is told of the days that are over, by kind and number, and once', () => {
		noteFailure(Object.assign(new Error('“tôi là Lụa” is not JSON'), { code: '22P02' }), '2026-11-23');
		noteFailure(new TypeError('x'), '2026-11-23');
		noteFailure(new TypeError('y'), '2026-11-24');
		expect(takeFailures('2026-11-23')).toEqual({});
		expect(takeFailures('2026-11-24')).toEqual({ 'Error 22P02': 1, TypeError: 1 });
		expect(takeFailures('2026-11-24')).toEqual({});
	});

	it('is one of the pages for comments, and no other', () => {
		expect(isAnonymous('/public/[place]/comments/receipt')).toBe(true);
		expect(isAnonymous('/public/[place]/comments')).toBe(true);
		expect(isAnonymous('/comments/new')).toBe(false);
		expect(isAnonymous(null)).toBe(false);
	});
});
