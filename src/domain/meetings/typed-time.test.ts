import { expect, test } from 'vitest';
import { typedTime } from './typed-time.ts';

test('times are read as they are typed in a hurry', () => {
	for (const typed of ['815', '0815', '8:15', '8h15', '08.15', ' 8 : 15 '])
		expect(typedTime(typed)).toBe('08:15');
	expect(typedTime('8')).toBe('08:00');
	expect(typedTime('8h')).toBe('08:00');
	expect(typedTime('2359')).toBe('23:59');
});

test('what is no time is no time', () => {
	for (const typed of ['', '24', '2400', '860', '8:6', '12345', 'tám giờ', '-815'])
		expect(typedTime(typed)).toBeNull();
});
