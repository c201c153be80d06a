import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#platform/dates.ts';
import { Refusal } from '#platform/refusal.ts';
import {
	changeOwner,
	extend,
	findRecurred,
	findToHold,
	isOverdue,
	isTheMoment,
	noteProgress,
	report,
	returnToOwner,
	road,
	threeDates,
	verify,
	withdraw,
	type ActionState,
	type CorrectiveAction,
	type StepKind
} from './corrective-action.ts';

const fresh: CorrectiveAction = {
	id: 'the action',
	ownerId: 'the first owner',
	state: 'in-hand',
	round: 1,
	dueOn: '2026-12-20',
	recheckDueOn: null,
	lastStepOn: '2026-11-20'
};
const states = Object.keys(road) as ActionState[];
const stepsFrom = (state: ActionState) => Object.entries(road[state]) as [StepKind, ActionState][];

/** Every road of at most so many steps from the beginning, as the steps taken and the state in which it ends. */
function* roads(
	length: number,
	taken: StepKind[] = [],
	state: ActionState = 'in-hand'
): Generator<[StepKind[], ActionState]> {
	yield [taken, state];
	if (length === 0) return;
	for (const [kind, next] of stepsFrom(state)) yield* roads(length - 1, [...taken, kind], next);
}
const allRoads = [...roads(8)];

describe('every road of eight steps', () => {
	test('was really walked: there are thousands of them', () => expect(allRoads.length).toBeGreaterThan(5000));

	test('no state is out of reach', () => {
		expect(new Set(allRoads.map(([, state]) => state))).toEqual(new Set(states));
	});

	test('nothing is a dead end but what was found to hold, or to be no fault', () => {
		expect(states.filter((state) => stepsFrom(state).length === 0)).toEqual(['holds', 'withdrawn']);
	});

	test('from every state it can still be brought to hold, unless it was withdrawn', () => {
		const canHold = new Set<ActionState>(['holds']);
		for (let size = 0; size !== canHold.size;) {
			size = canHold.size;
			for (const state of states)
				if (stepsFrom(state).some(([, next]) => canHold.has(next))) canHold.add(state);
		}
		expect([...canHold].sort()).toEqual(states.filter((state) => state !== 'withdrawn').sort());
	});

	test('nothing is verified or returned that was not reported the step before', () => {
		for (const [taken] of allRoads)
			for (const [at, kind] of taken.entries())
				if (kind === 'verified' || kind === 'returned') expect(taken[at - 1]).toBe('reported');
	});

	test('nothing is looked at again that was not verified the step before', () => {
		for (const [taken] of allRoads)
			for (const [at, kind] of taken.entries())
				if (kind === 'held' || kind === 'recurred') expect(taken[at - 1]).toBe('verified');
	});

	test('what came back is verified only after a new report', () => {
		for (const [taken] of allRoads) {
			const came = taken.lastIndexOf('recurred');
			const verified = taken.indexOf('verified', came + 1);
			if (came >= 0 && verified > came) expect(taken.slice(came, verified)).toContain('reported');
		}
	});
});

describe('a step', () => {
	const reported = report(fresh, '2026-12-01');
	const verified = verify(reported, '2026-12-05', 60);

	test('is refused while the action waits for another, and the refusal says for which', () => {
		expect(() => verify(fresh, '2026-12-01', 60)).toThrow('rectification.while-in-hand');
		expect(() => report(reported, '2026-12-02')).toThrow('rectification.while-reported');
		expect(() => report(verified, '2026-12-06')).toThrow('rectification.while-verified');
		expect(isTheMoment({ state: 'holds' }, 'recurred')).toMatchObject({ code: 'rectification.while-holds' });
	});

	test('is never taken before the step before it', () => {
		expect(() => report(fresh, '2026-11-19')).toThrow('rectification.before-the-last-step');
		expect(() => verify(reported, '2026-11-30', 60)).toThrow('rectification.before-the-last-step');
	});

	test('a verified action is looked at again after the days that the rules set, and not found to hold before', () => {
		expect(verified.recheckDueOn).toBe('2027-02-03');
		expect(() => findToHold(verified, '2027-02-02')).toThrow('rectification.too-early-to-hold');
		expect(findToHold(verified, '2027-02-03').state).toBe('holds');
	});

	test('that it came back may be seen on any day; it then needs a new date', () => {
		const again = findRecurred(verified, '2026-12-06', '2027-01-05');
		expect(again).toMatchObject({ state: 'in-hand', round: 2, dueOn: '2027-01-05', recheckDueOn: null });
		expect(() => findRecurred(verified, '2026-12-06', '2026-12-06')).toThrow('rectification.due-too-soon');
	});

	test('more time is later than the time there was', () => {
		expect(extend(fresh, '2026-12-01', '2027-01-20').dueOn).toBe('2027-01-20');
		expect(() => extend(fresh, '2026-12-01', '2026-12-20')).toThrow('rectification.due-too-soon');
	});

	test('an action is handed over to somebody else, not to its owner', () => {
		expect(changeOwner(fresh, '2026-12-01', 'another').ownerId).toBe('another');
		expect(() => changeOwner(fresh, '2026-12-01', fresh.ownerId)).toThrow('rectification.owner-already');
	});

	test('only what is not yet reported is overdue', () => {
		expect(isOverdue(fresh, '2026-12-20')).toBe(false);
		expect(isOverdue(fresh, '2026-12-21')).toBe(true);
		expect(isOverdue(reported, '2027-12-21')).toBe(false);
		expect(isOverdue(returnToOwner(reported, '2026-12-05'), '2026-12-21')).toBe(true);
	});
});

test('reported, verified and found to hold are three dates, and none of an earlier round stands', () => {
	const steps = [
		{ kind: 'reported', round: 1, doneOn: '2026-12-01' },
		{ kind: 'verified', round: 1, doneOn: '2026-12-05' },
		{ kind: 'recurred', round: 1, doneOn: '2026-12-20' },
		{ kind: 'reported', round: 2, doneOn: '2027-01-05' },
		{ kind: 'verified', round: 2, doneOn: '2027-01-09' },
		{ kind: 'held', round: 2, doneOn: '2027-03-12' }
	] as const;
	const none = { reportedOn: null, verifiedOn: null, heldOn: null };
	expect(threeDates({ state: 'holds', round: 2 }, steps)).toEqual({
		reportedOn: '2027-01-05',
		verifiedOn: '2027-01-09',
		heldOn: '2027-03-12'
	});
	expect(threeDates({ state: 'in-hand', round: 2 }, steps.slice(0, 3))).toEqual(none);
	expect(threeDates({ state: 'verified', round: 1 }, steps.slice(0, 2))).toMatchObject({
		heldOn: null,
		verifiedOn: '2026-12-05'
	});
});

test('what was found to be no fault waits for nothing any more; what was found to hold is over and stays', () => {
	const verified = verify(report(fresh, '2026-12-01'), '2026-12-05', 60);
	const withdrawn = withdraw(verified, '2026-12-06');
	expect(withdrawn).toMatchObject({ state: 'withdrawn', recheckDueOn: null, lastStepOn: '2026-12-06' });
	expect(isOverdue(withdrawn, '2027-12-31')).toBe(false);
	expect(() => report(withdrawn, '2026-12-07')).toThrow('rectification.while-withdrawn');
	const holds = findToHold(verified, '2027-02-05');
	expect(() => withdraw(holds, '2027-02-06')).toThrow('rectification.while-holds');
});

/** All that anybody could try with a fault, in any order, on any day. */
const attempts: Record<
	Exclude<StepKind, 'withdrawn'>,
	(action: CorrectiveAction, on: string) => CorrectiveAction
> = {
	progress: noteProgress,
	reported: report,
	returned: returnToOwner,
	verified: (action, on) => verify(action, on, 60),
	held: findToHold,
	recurred: (action, on) => findRecurred(action, on, addDays(on, 30)),
	extended: (action, on) => extend(action, on, addDays(action.dueOn, 10)),
	'owner-changed': (action, on) => changeOwner(action, on, action.ownerId === 'a' ? 'b' : 'a')
};

test('whatever is tried in whatever order: refusals change nothing, and what holds was reported, verified and waited for', () => {
	const tried = fc.array(
		fc.record({
			kind: fc.constantFrom(...(Object.keys(attempts) as (keyof typeof attempts)[])),
			after: fc.integer({ min: -3, max: 90 })
		}),
		{ minLength: 30, maxLength: 90, size: 'max' }
	);
	let held = 0;
	fc.assert(
		fc.property(tried, (sequence) => {
			let action = fresh;
			const taken: { kind: StepKind; on: string; round: number }[] = [];
			for (const { kind, after } of sequence) {
				const before = action;
				const on = addDays(action.lastStepOn, after);
				try {
					action = attempts[kind](action, on);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
					expect(action).toBe(before);
					continue;
				}
				taken.push({ kind, on, round: before.round });
				expect(isTheMoment(before, kind).allowed).toBe(true);
				expect(action.lastStepOn >= before.lastStepOn).toBe(true);
				expect(action.round - before.round).toBe(kind === 'recurred' ? 1 : 0);
				expect(action.recheckDueOn !== null).toBe(action.state === 'verified' || action.state === 'holds');
			}
			if (action.state !== 'holds') return;
			held += 1;
			const [reported, verified, found] = taken.slice(-3);
			expect([reported!.kind, verified!.kind, found!.kind]).toEqual(['reported', 'verified', 'held']);
			expect(found!.on >= addDays(verified!.on, 60)).toBe(true);
			expect(taken.slice(-3).every(({ round }) => round === action.round)).toBe(true);
		}),
		{ numRuns: 500 }
	);
	expect(held).toBeGreaterThan(20);
});
