import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	caseStates,
	isAskedAgain,
	isOpen,
	isTimeFor,
	maySayNow,
	take,
	type CaseAct,
	type CaseState
} from './case.ts';
import { caseCode, readCaseCode, readPin, showPin } from './case-code.ts';
import { standOf, stepsForCitizen } from './citizen-view.ts';

const acts: CaseAct[] = [
	...(['accept', 'return', 'pass', 'note', 'answer', 'say-solved', 'say-not-solved'] as const),
	...(['close', 'withdraw', 'note-result', 'reclassify'] as const)
];

describe('the road of a case', () => {
	test('accepted, settled, answered, solved: closed', () => {
		const road: CaseAct[] = ['accept', 'note', 'answer', 'say-solved'];
		expect(road.reduce<CaseState>((state, act) => take(act, state), 'received')).toBe('closed');
	});

	test('not solved leads back to settling, from the answer and from the end, as often as it is said', () => {
		const road: CaseAct[] = ['accept', 'answer', 'say-not-solved', 'answer', 'say-solved', 'say-not-solved'];
		expect(road.reduce<CaseState>((state, act) => take(act, state), 'received')).toBe('settling');
	});

	test('what was returned, passed on or withdrawn is not settled here', () => {
		for (const state of ['returned', 'passed', 'withdrawn'] as const) {
			expect(isOpen(state)).toBe(false);
			for (const act of acts.filter((one) => one !== 'note-result'))
				expect(isTimeFor(act, state)).toBe(false);
		}
	});

	test('whatever people try, a case is closed only after an answer, and answered only after it was accepted', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 40 }), (tried) => {
				let state: CaseState = 'received';
				const done: CaseAct[] = [];
				for (const act of tried) {
					if (!isTimeFor(act, state)) {
						expect(() => take(act, state)).toThrow(`cases.not-now-${act}`);
						continue;
					}
					state = take(act, state);
					done.push(act);
				}
				expect(caseStates).toContain(state);
				if (state === 'closed') expect(done).toContain('answer');
				if (done.includes('answer')) expect(done).toContain('accept');
			})
		);
	});
});

describe('the person is asked once more', () => {
	const closed = { state: 'closed' as const, askAgainOn: '2026-12-21', askedAgainOn: null };
	test('on its day, not before, and once', () => {
		expect(isAskedAgain(closed, '2026-12-20')).toBe(false);
		expect(isAskedAgain(closed, '2026-12-21')).toBe(true);
		expect(maySayNow(closed, '2026-12-20')).toBe(false);
		expect(isAskedAgain({ ...closed, askedAgainOn: '2026-12-22' }, '2026-12-23')).toBe(false);
	});
	test('what is answered may be spoken of at once, what is being settled may not', () => {
		const none = { askAgainOn: null, askedAgainOn: null };
		expect(maySayNow({ state: 'answered', ...none }, '2026-11-23')).toBe(true);
		expect(maySayNow({ state: 'settling', ...none }, '2026-11-23')).toBe(false);
	});
});

describe('a code and a PIN', () => {
	test('are read as people type them', () => {
		for (const typed of ['VV-2026-0042', 'vv-2026-0042', ' vv 2026 42 ', 'VV20260042', 'VV.2026.0042'])
			expect(readCaseCode(typed)).toBe('VV-2026-0042');
		for (const typed of ['', '42', 'VV-26-42', "VV-2026-'; drop", 'TS-2026-0042'])
			expect(readCaseCode(typed)).toBeNull();
		expect(readPin('4021 7735 9068')).toBe('402177359068');
		expect(readPin('4021-7735-9068')).toBe('402177359068');
		for (const typed of ['', '4021', '40217735906a', '4021773590681']) expect(readPin(typed)).toBeNull();
	});
	test('are read back from how they are shown', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 9_999_999 }), (year, n) => {
				expect(readCaseCode(caseCode(year, n))).toBe(caseCode(year, n));
			})
		);
		expect(readPin(showPin('000000000007'))).toBe('000000000007');
	});
});

describe('what the person sees', () => {
	const facts = { round: 1, dueOn: '2026-12-03', saidSolved: null, askAgainOn: null, askedAgainOn: null };
	test('a clock that stands is told apart from one that runs', () => {
		expect(standOf({ ...facts, state: 'settling' })).toBe('settling');
		expect(standOf({ ...facts, state: 'settling', dueOn: null })).toBe('suspended');
		expect(standOf({ ...facts, state: 'settling', round: 2 })).toBe('settling-again');
		expect(standOf({ ...facts, state: 'closed', saidSolved: true })).toBe('solved');
		expect(standOf({ ...facts, state: 'closed' })).toBe('closed');
	});
	test('not what the office notes for itself, nor words that were not meant for them', () => {
		const step = (kind: string, forCitizen: boolean) => ({
			...{ id: kind, kind, on: '2026-11-23', words: 'words', forCitizen }
		});
		expect(
			stepsForCitizen([
				...[step('received', false), step('progress', false), step('suspended', true)],
				...[step('explained', false), step('directed', false)]
			]).map(({ kind, words }) => [kind, words])
		).toEqual([
			['received', null],
			['suspended', 'words'],
			['directed', null]
		]);
	});
});
