import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#platform/dates.ts';
import {
	byKey,
	byQuarter,
	figuresOf,
	firstDayOf,
	median,
	quarterOf,
	quartersUntil,
	shareSolved
} from './trend.ts';
import { voiceSources, type Voice } from './voice.ts';

const voice = (said: Partial<Voice> = {}): Voice => ({
	source: 'case',
	topic: 'land',
	hamletId: null,
	openedOn: '2026-10-05',
	firstAnsweredOn: null,
	endedOn: null,
	saidSolved: null,
	...said
});

describe('quarters', () => {
	test.each([
		['2026-01-01', 2026, 1],
		['2026-03-31', 2026, 1],
		['2026-04-01', 2026, 2],
		['2026-12-31', 2026, 4]
	])('%s lies in quarter %i/%i', (date, year, quarter) => {
		expect(quarterOf(date)).toEqual({ year, quarter });
	});

	test('are counted back over the turn of the year', () => {
		expect(quartersUntil('2026-02-28', 4).map(firstDayOf)).toEqual([
			'2025-04-01',
			'2025-07-01',
			'2025-10-01',
			'2026-01-01'
		]);
	});
});

describe('figures', () => {
	test('count what came, the middle wait, and of those who said the share that is really solved', () => {
		const figures = figuresOf([
			voice({ firstAnsweredOn: '2026-10-06', endedOn: '2026-10-25', saidSolved: true }),
			voice({ firstAnsweredOn: '2026-10-15', endedOn: '2026-11-04', saidSolved: false }),
			voice({ firstAnsweredOn: '2026-10-09' }),
			voice()
		]);
		expect(figures).toEqual({
			...{ came: 4, answered: 3, daysToAnswer: 4 },
			...{ ended: 2, daysToEnd: 25, said: 2, solved: 1 }
		});
		expect(shareSolved(figures)).toBe(50);
	});

	test('of nothing are no zeros that would look like an achievement', () => {
		const figures = figuresOf([]);
		expect([figures.daysToAnswer, figures.daysToEnd, shareSolved(figures)]).toEqual([null, null, null]);
	});

	test('the middle of numbers lies among them, half of them on either side', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }), (numbers) => {
				const middle = median(numbers)!;
				expect(numbers.filter((one) => one < middle).length).toBeLessThanOrEqual(numbers.length / 2);
				expect(numbers.filter((one) => one > middle).length).toBeLessThanOrEqual(numbers.length / 2);
			})
		);
	});
});

const anyVoice = fc.record({
	source: fc.constantFrom(...voiceSources),
	topic: fc.constantFrom('land', 'policy', 'gone', null),
	hamletId: fc.constantFrom('a', 'b', null),
	openedOn: fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days)),
	firstAnsweredOn: fc.constant(null),
	endedOn: fc.constant(null),
	saidSolved: fc.constantFrom(true, false, null)
});

test('nothing is lost and nothing counted twice: quarters, topics and sources each add up to what came', () => {
	fc.assert(
		fc.property(fc.array(anyVoice), (voices) => {
			const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
			const quarters = byQuarter(voices, quartersUntil('2026-12-31', 4));
			expect(sum(quarters.map(({ came }) => came))).toBe(voices.length);
			for (const { bySource, came } of quarters) expect(sum(Object.values(bySource))).toBe(came);
			const topics = byKey(voices, ({ topic }) => topic, ['policy', 'land']);
			expect(sum(topics.map(({ came }) => came))).toBe(voices.length);
			expect(sum(topics.map(({ solved }) => solved))).toBe(figuresOf(voices).solved);
		})
	);
});

test('what belongs to no topic that is still one comes last, and a topic of which nothing was said is left out', () => {
	const topics = byKey([voice({ topic: 'gone' }), voice()], ({ topic }) => topic, ['policy', 'land']);
	expect(topics.map(({ key, came }) => [key, came])).toEqual([
		['land', 1],
		[null, 1]
	]);
});
