import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, newId } from './id.ts';

test('an identifier is a UUID of version 7 and its own variant', () => {
	expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('identifiers of a later millisecond sort later', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10_000 }), (now, later) => {
			expect(newId(now) < newId(now + later)).toBe(true);
		})
	);
});

test('ten thousand identifiers of one millisecond are all different', () => {
	expect(new Set(Array.from({ length: 10_000 }, () => newId(0))).size).toBe(10_000);
});

test.each(['', '1', "' or 1=1", '00000000-0000-0000-0000-00000000000G'])('“%s” is no identifier', (text) => {
	expect(isId(text)).toBe(false);
});
