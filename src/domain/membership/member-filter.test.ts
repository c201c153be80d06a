import { expect, test } from 'vitest';
import { filterAddress, readFilter, readPage } from './member-filter.ts';

const read = (address: string) => readFilter(new URLSearchParams(address));

test('what a filter says can be written as an address and read back', () => {
	const filter = read('?q=nguyen van&standing=probationary&post=cell-secretary&cell=outside');
	expect(filter).toMatchObject({ q: 'nguyen van', words: ['nguyen', 'van'], cell: 'outside' });
	expect(readFilter(new URLSearchParams(filterAddress(filter, 3)))).toEqual(filter);
	expect(readPage(new URLSearchParams(filterAddress(filter, 3)))).toBe(3);
});

test('an address that makes no sense filters nothing', () => {
	const filter = read("?cell=' or 1=1&standing=everybody&post=king&page=-4");
	expect(filter).toMatchObject({ cell: null, standing: null, post: null });
	expect(readPage(new URLSearchParams('page=-4'))).toBe(1);
});

test('signs that would widen a search are left out of its words', () => {
	expect(read('?q=%25%25 _a\\').words).toEqual(['a']);
});
