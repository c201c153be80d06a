import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, populationText, weigh, type SamplingRule, type Weighed } from '../../sampling.ts';
import { lotsOf } from './lots.ts';

const rule: SamplingRule = {
	base: 1,
	overdue: 3,
	recurred: 3,
	unseen: { everyDays: 30, adds: 1, atMost: 4 }
};

const candidate = fc.record({
	actionId: fc.uuid(),
	isOverdue: fc.boolean(),
	recurs: fc.boolean(),
	unseenDays: fc.integer({ min: 0, max: 400 }),
	keptOut: fc.constantFrom(null, null, null, 'rectification.own-work')
});
const population = fc
	.uniqueArray(candidate, { selector: ({ actionId }) => actionId, maxLength: 30 })
	.map((all): Weighed[] => all.map((one) => ({ ...one, weight: weigh(one, rule) })));
const seed = fc.string({ minLength: 1 });
const size = fc.integer({ min: 1, max: 12 });

describe('what is looked at is drawn', () => {
	test('the same seed gives the same sample, whatever the order of the rows', () => {
		fc.assert(
			fc.property(population, seed, size, fc.func(fc.integer()), (all, seed, size, shuffle) => {
				const drawn = drawSample(all, size, lotsOf(seed));
				const shuffled = all.toSorted((a, b) => shuffle(a.actionId) - shuffle(b.actionId));
				expect(drawSample(shuffled, size, lotsOf(seed))).toEqual(drawn);
				expect(populationText(shuffled)).toBe(populationText(all));
				expect(new Set(drawn).size).toBe(drawn.length);
				expect(drawn).toHaveLength(Math.min(size, all.filter(({ keptOut }) => !keptOut).length));
			})
		);
	});

	test('nobody who is kept out is drawn, and whoever else is there or is added takes no other’s lot', () => {
		fc.assert(
			fc.property(population, seed, size, (all, seed, size) => {
				const drawn = drawSample(all, size, lotsOf(seed));
				for (const { actionId, keptOut } of all) if (keptOut) expect(drawn).not.toContain(actionId);
				const chosen = all.filter(({ actionId }) => drawn.includes(actionId));
				expect(drawSample(chosen, size, lotsOf(seed))).toEqual(drawn);
			})
		);
	});

	test('another seed draws others', () => {
		const all = Array.from({ length: 60 }, (_, i) => ({ actionId: `action ${i}`, weight: 1 }));
		const samples = Array.from({ length: 20 }, (_, i) =>
			drawSample(all, 5, lotsOf(`seed ${i}`)).toSorted().join()
		);
		expect(new Set(samples).size).toBeGreaterThan(15);
	});

	test('what is overdue, has come back or was long not seen is drawn more often, as its weight says', () => {
		const all = [
			...Array.from({ length: 10 }, (_, i) => ({ actionId: `light ${i}`, weight: 1 })),
			...Array.from({ length: 10 }, (_, i) => ({ actionId: `heavy ${i}`, weight: 4 }))
		];
		const drawn = Array.from({ length: 400 }, (_, i) => drawSample(all, 1, lotsOf(`seed ${i}`))[0]!);
		const heavy = drawn.filter((id) => id.startsWith('heavy')).length;
		// Four in five, give or take what chance does in 400 draws.
		expect(heavy).toBeGreaterThan(280);
		expect(heavy).toBeLessThan(360);
	});

	test('the weight is added up as the page says', () => {
		const plain = { actionId: '', isOverdue: false, recurs: false, unseenDays: 29, keptOut: null };
		expect(weigh(plain, rule)).toBe(1);
		expect(weigh({ ...plain, isOverdue: true }, rule)).toBe(4);
		expect(weigh({ ...plain, isOverdue: true, recurs: true, unseenDays: 65 }, rule)).toBe(9);
		expect(weigh({ ...plain, unseenDays: 4000 }, rule)).toBe(5);
		expect(weigh({ ...plain, keptOut: 'rectification.own-work' }, rule)).toBe(0);
	});

	test('one changed row, and the fingerprint of what went in differs', () => {
		const one: Weighed = {
			...{ actionId: 'a', isOverdue: false, recurs: false, unseenDays: 3, keptOut: null, weight: 1 }
		};
		expect(populationText([one])).not.toBe(populationText([{ ...one, weight: 2 }]));
	});
});
