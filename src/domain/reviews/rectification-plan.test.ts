import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortcomingStages } from '#domain/rectification/shortcoming.ts';
import {
	addUp,
	mayPlan,
	planRoad,
	planStates,
	planSteps,
	shareRemedied,
	showShare
} from './rectification-plan.ts';

describe('the road of a rectification plan', () => {
	test('reaches every state, takes every step, and from everywhere leads to a published plan', () => {
		const next = (state: (typeof planStates)[number]) => Object.values(planRoad[state]);
		const reach = (from: (typeof planStates)[number]) => {
			const seen = new Set([from]);
			for (const state of seen) for (const to of next(state)) seen.add(to);
			return seen;
		};
		expect(reach('draft')).toEqual(new Set(planStates));
		for (const state of planStates) expect(reach(state), state).toContain('published');
		const taken = planStates.flatMap((state) => Object.keys(planRoad[state]));
		expect(new Set(taken)).toEqual(new Set(planSteps));
	});

	test('says where the plan stands when a step is not possible', () => {
		expect(mayPlan('approve', { state: 'draft' })).toMatchObject({ code: 'reviews.plan-draft' });
		expect(mayPlan('complete', { state: 'published' })).toMatchObject({ code: 'reviews.plan-published' });
	});
});

describe('the share remedied', () => {
	const stages = fc.array(fc.constantFrom(...shortcomingStages).map((stage) => ({ stage })));

	test('counts what somebody else verified, or what holds, and nothing else', () => {
		expect(shareRemedied(shortcomingStages.map((stage) => ({ stage })))).toEqual({
			found: 5,
			remedied: 2,
			share: 0.4
		});
	});

	test('is none where nothing was found, never a hundred per cent', () => {
		expect(shareRemedied([])).toEqual({ found: 0, remedied: 0, share: null });
		expect(showShare(shareRemedied([]), 'Không có')).toBe('Không có');
	});

	test('of several added up is that of all together', () => {
		fc.assert(
			fc.property(fc.array(stages), (groups) => {
				expect(addUp(groups.map(shareRemedied))).toEqual(shareRemedied(groups.flat()));
			})
		);
	});

	test('is shown as 100 % only when all of it is remedied', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (found, some) => {
				const remedied = Math.min(found, some);
				const shown = showShare({ found, remedied, share: remedied / found }, '');
				expect(shown.endsWith('(100%)')).toBe(remedied === found);
			})
		);
	});
});
