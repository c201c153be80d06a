import { expect, test } from 'vitest';
import { isCarried } from './carried.ts';

const in2026 = (foundOn: string, endedOn: string | null) =>
	isCarried({ foundOn, endedOn }, '2026-01-01', '2026-12-31');

test('what is still open is told of, however old or new it is', () => {
	expect(in2026('2019-05-01', null)).toBe(true);
	expect(in2026('2026-11-20', null)).toBe(true);
});

test('what was found before the period is told of when it was mended in it, or in the period before', () => {
	expect(in2026('2024-12-15', '2026-03-01')).toBe(true);
	expect(in2026('2025-12-15', '2025-12-30')).toBe(true);
	expect(in2026('2024-12-15', '2024-12-30')).toBe(false);
});

test('what was found and mended within the period is no matter of earlier periods', () => {
	expect(in2026('2026-02-01', '2026-05-01')).toBe(false);
});

test('a quarter looks back one quarter', () => {
	const inQuarter = (endedOn: string) =>
		isCarried({ foundOn: '2026-01-10', endedOn }, '2026-10-01', '2026-12-31');
	expect(inQuarter('2026-07-05')).toBe(true);
	expect(inQuarter('2026-05-05')).toBe(false);
});
