import { describe, expect, test } from 'vitest';
import {
	canBeBroken,
	canBeExtended,
	canBeJudged,
	canBeReported,
	isOverdue,
	promiseStates,
	turnsOf,
	type Standing
} from './promise.ts';

const promise = (change: Partial<Standing> = {}): Standing => ({
	...{ state: 'in-hand', dueOn: '2026-12-10', actionState: null },
	...change
});
const most = { times: 2, days: 30 };

describe('a promise', () => {
	test('which step in which state', () => {
		const after = '2026-12-11';
		expect(
			promiseStates.map((state) => [
				state,
				canBeReported(promise({ state })).allowed,
				canBeJudged(promise({ state })).allowed,
				canBeBroken(promise({ state }), after).allowed
			])
		).toEqual([
			['in-hand', true, false, true],
			['reported', false, true, false],
			['returned', true, false, true],
			['kept', false, false, false],
			['broken', false, false, false]
		]);
	});
	test('is overdue after its day, not on it, and not while it waits for others', () => {
		expect(isOverdue(promise(), '2026-12-10')).toBe(false);
		expect(isOverdue(promise(), '2026-12-11')).toBe(true);
		expect(isOverdue(promise({ state: 'reported' }), '2026-12-11')).toBe(false);
		expect(canBeBroken(promise(), '2026-12-10')).toMatchObject({ code: 'dialogues.not-yet-due' });
	});
	test('is given more time while there is some, so often and so long at most', () => {
		const extend = (to: string, given = 0, on = '2026-12-01') =>
			canBeExtended(promise(), to, given, most, on);
		expect(extend('2027-01-09').allowed).toBe(true);
		expect(extend('2027-01-10')).toMatchObject({ code: 'dialogues.extended-too-long' });
		expect(extend('2026-12-10')).toMatchObject({ code: 'dialogues.extended-backwards' });
		expect(extend('2026-12-20', 2)).toMatchObject({ code: 'dialogues.extended-often-enough' });
		expect(extend('2026-12-20', 0, '2026-12-11')).toMatchObject({ code: 'dialogues.extended-after-due' });
	});
	test('that is a corrective action is reported and judged there', () => {
		const linked = promise({ actionState: 'in-hand' });
		expect(canBeReported(linked)).toMatchObject({ code: 'dialogues.reported-there' });
		expect(canBeBroken(linked, '2027-01-01')).toMatchObject({ code: 'dialogues.in-the-register' });
		expect(canBeJudged(linked)).toMatchObject({ code: 'dialogues.action-not-verified' });
		expect(canBeJudged(promise({ actionState: 'verified' })).allowed).toBe(true);
	});
});

test('more time and another owner begin a new episode; a report stops the time, a return starts it again', () => {
	const made = { promisedOn: '2026-11-30', firstDueOn: '2026-12-10' };
	expect(
		turnsOf(made, [
			{ kind: 'extended', doneOn: '2026-12-05', newDueOn: '2026-12-20' },
			{ kind: 'reported', doneOn: '2026-12-18', newDueOn: null },
			{ kind: 'returned', doneOn: '2026-12-19', newDueOn: null },
			{ kind: 'explained', doneOn: '2026-12-28', newDueOn: null },
			{ kind: 'owner-changed', doneOn: '2026-12-29', newDueOn: null }
		])
	).toEqual([
		{ kind: 'due', on: '2026-11-30', dueOn: '2026-12-10' },
		{ kind: 'due', on: '2026-12-05', dueOn: '2026-12-20' },
		{ kind: 'stop', on: '2026-12-18' },
		{ kind: 'go', on: '2026-12-19' },
		{ kind: 'due', on: '2026-12-29', dueOn: '2026-12-20' }
	]);
});
