import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, isLongUnseen, populationText, traits, weigh, type Weighed } from '../../sampling.ts';
import { numbersOf } from './lots.ts';

const lots = [
	{ code: 'overdue', vi: '', en: '', more: 4 },
	{ code: 'recurred', vi: '', en: '', more: 4 },
	{ code: 'unseen', vi: '', en: '', more: 2 },
	{ code: 'something-else', vi: '', en: '', more: 50 }
];

const candidate = fc.record({
	actionId: fc.uuid(),
	traits: fc.subarray([...traits]),
	lastSeenOn: fc.constantFrom(null, '2026-01-05', '2026-10-05'),
	keptOut: fc.constantFrom(null, null, null, 'rectification.own-work')
});
const population = fc
	.uniqueArray(candidate, { selector: ({ actionId }) => actionId, maxLength: 30 })
	.map((all): Weighed[] => all.map((one) => ({ ...one, weight: weigh(one, lots) })));
const seed = fc.string({ minLength: 1 });
const size = fc.integer({ min: 1, max: 12 });

describe('what is looked at is drawn', () => {
	test('the same seed gives the same sample, whatever the order of the rows', () => {
		fc.assert(
			fc.property(population, seed, size, fc.func(fc.integer()), (all, seed, size, shuffle) => {
				const drawn = drawSample(all, size, numbersOf(seed));
				const shuffled = all.toSorted((a, b) => shuffle(a.actionId) - shuffle(b.actionId));
				expect(drawSample(shuffled, size, numbersOf(seed))).toEqual(drawn);
				expect(populationText(shuffled)).toBe(populationText(all));
				expect(new Set(drawn).size).toBe(drawn.length);
				expect(drawn).toHaveLength(Math.min(size, all.filter(({ keptOut }) => !keptOut).length));
			})
		);
	});

	test('nobody who is kept out is drawn, and whoever else is there or is added takes no other’s lot', () => {
		fc.assert(
			fc.property(population, seed, size, (all, seed, size) => {
				const drawn = drawSample(all, size, numbersOf(seed));
				for (const { actionId, keptOut } of all) if (keptOut) expect(drawn).not.toContain(actionId);
				const chosen = all.filter(({ actionId }) => drawn.includes(actionId));
				expect(drawSample(chosen, size, numbersOf(seed))).toEqual(drawn);
			})
		);
	});

	test('another seed draws others', () => {
		const all = Array.from({ length: 60 }, (_, i) => ({ actionId: `action ${i}`, weight: 1 }));
		const samples = Array.from({ length: 20 }, (_, i) =>
			drawSample(all, 5, numbersOf(`seed ${i}`))
				.toSorted()
				.join()
		);
		expect(new Set(samples).size).toBeGreaterThan(15);
	});

	test('what is overdue, has come back or was long not seen is drawn more often, as its weight says', () => {
		const all = [
			...Array.from({ length: 10 }, (_, i) => ({ actionId: `light ${i}`, weight: 1 })),
			...Array.from({ length: 10 }, (_, i) => ({ actionId: `heavy ${i}`, weight: 4 }))
		];
		const drawn = Array.from({ length: 400 }, (_, i) => drawSample(all, 1, numbersOf(`seed ${i}`))[0]!);
		const heavy = drawn.filter((id) => id.startsWith('heavy')).length;
		// Four in five, give or take what chance does in 400 draws.
		expect(heavy).toBeGreaterThan(280);
		expect(heavy).toBeLessThan(360);
	});

	test('the lots are added up as the page says', () => {
		const plain = { traits: [], keptOut: null };
		expect(weigh(plain, lots)).toBe(1);
		expect(weigh({ ...plain, traits: ['overdue'] }, lots)).toBe(5);
		expect(weigh({ ...plain, traits: [...traits] }, lots)).toBe(11);
		expect(weigh({ traits: ['overdue'], keptOut: 'rectification.own-work' }, lots)).toBe(0);
	});

	test('not seen for long: not for six months, counted from the day it was given when it was never seen', () => {
		const given = { givenOn: '2026-03-01', lastSeenOn: null };
		expect(isLongUnseen(given, '2026-08-31', 6)).toBe(false);
		expect(isLongUnseen(given, '2026-09-01', 6)).toBe(true);
		expect(isLongUnseen({ ...given, lastSeenOn: '2026-07-01' }, '2026-09-01', 6)).toBe(false);
	});

	test('one changed row, and the fingerprint of what went in differs', () => {
		const one: Weighed = { actionId: 'a', traits: [], lastSeenOn: null, keptOut: null, weight: 1 };
		expect(populationText([one])).not.toBe(populationText([{ ...one, weight: 2 }]));
	});
});
