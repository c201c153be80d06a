import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/', '/sessions', '/members?q=h%C6%B0%C6%A1ng&page=2'])('%s is ours', (path) =>
	expect(ownPath(path)).toBe(path)
);

test.each([
	'//elsewhere.vn',
	'/\\elsewhere.vn',
	'/\t/elsewhere.vn',
	'/\n/elsewhere.vn',
	'https://elsewhere.vn/',
	'javascript:alert(1)',
	'/.//elsewhere.vn',
	'',
	null
])('%j leads nowhere but to the first page', (path) => expect(ownPath(path)).toBe('/'));
