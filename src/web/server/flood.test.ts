import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guarded, slowly } from './flood.ts';

const from = (address: string, forwardedFor?: string) => ({
	getClientAddress: () => address,
	request: { headers: new Headers(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}) }
});
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T01:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test('a hundred posts in a second from one place: the first sixty pass, others elsewhere are not held back, and a minute later all is forgotten', async () => {
	const passed = Array.from({ length: 100 }, () => {
		try {
			guarded(from('203.0.113.5'), 'question');
			return true;
		} catch (error) {
			expect(error).toMatchObject({ code: 'platform.too-often', status: 429 });
			return false;
		}
	});
	expect(passed.filter(Boolean)).toHaveLength(60);
	expect(() => guarded(from('203.0.113.6'), 'question')).not.toThrow();
	expect(() => guarded(from('203.0.113.5'), 'comment')).not.toThrow();
	await wait(60_000);
	expect(() => guarded(from('203.0.113.5'), 'question')).not.toThrow();
});

test('behind a proxy on this machine the places behind it are told apart; nobody else is believed about theirs', () => {
	for (let n = 0; n < 60; n++) guarded(from('127.0.0.1', `10.0.0.${n}, 198.51.100.7`), 'question');
	expect(() => guarded(from('127.0.0.1', '198.51.100.7'), 'question')).toThrow();
	expect(() => guarded(from('127.0.0.1', '198.51.100.8'), 'question')).not.toThrow();
	for (let n = 0; n < 60; n++) guarded(from('203.0.113.9', `10.0.0.${n}`), 'question');
	expect(() => guarded(from('203.0.113.9', '10.0.0.99'), 'question')).toThrow();
});

test('a right answer comes at once, however many wrong ones wait; those come one after another', async () => {
	const came: number[] = [];
	const began = Date.now();
	const wrong = Array.from({ length: 20 }, () =>
		slowly(() => Promise.resolve(null)).then((answer) => {
			expect(answer).toBeNull();
			came.push(Date.now() - began);
		})
	);
	expect(await slowly(() => Promise.resolve('là đây'))).toBe('là đây');
	expect(came).toEqual([]);
	await wait(20_000);
	await Promise.all(wrong);
	expect(came[0]).toBeGreaterThanOrEqual(700);
	for (const [nth, at] of came.entries())
		if (nth > 0) expect(at - came[nth - 1]!).toBeGreaterThanOrEqual(250);
	expect(came.at(-1)).toBeLessThanOrEqual(10_000);
});

test('when very many wait, another wrong one is refused at once, and a right one is not', async () => {
	const many = Array.from({ length: 500 }, () => slowly(() => Promise.resolve(null)));
	await wait(0);
	await expect(slowly(() => Promise.resolve(null))).rejects.toMatchObject({ status: 429 });
	expect(await slowly(() => Promise.resolve(1))).toBe(1);
	await wait(20_000);
	await Promise.all(many);
	const last = slowly(() => Promise.resolve(null));
	await wait(11_000);
	expect(await last).toBeNull();
});
