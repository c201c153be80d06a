import { expect, test } from 'vitest';
import { patienceAfter, waitAfter } from './throttle.ts';

const now = new Date('2026-11-23T01:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test('four wrong guesses are free, the fifth costs a minute, each further one twice as much, never more than a quarter of an hour', () => {
	expect([0, 4, 5, 6, 7, 8, 9, 10, 1000].map((guesses) => waitAfter(guesses) / 60_000)).toEqual([
		0, 0, 1, 2, 4, 8, 15, 15, 15
	]);
});

test('time that has passed counts, and an hour without a guess forgets them all', () => {
	expect(patienceAfter({ guesses: 7, lastAt: ago(3) }, now)).toEqual({ guesses: 7, waitMs: 60_000 });
	expect(patienceAfter({ guesses: 7, lastAt: ago(5) }, now).waitMs).toBe(0);
	expect(patienceAfter({ guesses: 40, lastAt: ago(60) }, now)).toEqual({ guesses: 0, waitMs: 0 });
});

test('a clock that was set back keeps nobody waiting for longer than the guesses cost', () => {
	expect(patienceAfter({ guesses: 2, lastAt: ago(-50_000) }, now).waitMs).toBe(0);
	expect(patienceAfter({ guesses: 5, lastAt: ago(-50_000) }, now).waitMs).toBe(60_000);
});
