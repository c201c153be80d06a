import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, momentOf } from '#platform/dates.ts';
import { road, type ActionState, type StepKind } from './corrective-action.ts';
import { courseOf, standingOn, type StepTaken } from './standing.ts';

const now = { firstDueOn: '2026-09-30', ownerName: 'Người sau' };
const step = (kind: StepTaken['kind'], doneOn: string, more: Partial<StepTaken> = {}): StepTaken => ({
	...{ kind, doneOn, enteredAt: momentOf(doneOn, '20:00') },
	...{ round: 1, newDueOn: null, newOwner: null, formerOwner: null },
	...more
});
const steps = [
	step('owner-changed', '2026-09-01', { newOwner: 'Người sau', formerOwner: 'Người trước' }),
	step('reported', '2026-09-10'),
	step('verified', '2026-09-15'),
	step('recurred', '2026-11-01', { newDueOn: '2027-01-31' }),
	step('reported', '2026-11-10', { round: 2 }),
	step('verified', '2026-11-12', { round: 2 }),
	step('held', '2027-01-15', { round: 2 })
];
const on = (day: string) => standingOn(day, now, steps);

describe('where an action stood on a day', () => {
	test('is told by its steps until then', () => {
		expect(on('2026-08-31')).toMatchObject({ state: 'in-hand', ownerName: 'Người trước', reportedOn: null });
		expect(on('2026-09-12')).toMatchObject({ state: 'reported', ownerName: 'Người sau' });
		expect(on('2026-09-15')).toMatchObject({ state: 'verified', verifiedOn: '2026-09-15' });
		expect(on('2027-02-01')).toMatchObject({ state: 'holds', heldOn: '2027-01-15' });
	});

	test('what was proved before the fault came back does not count any more', () => {
		expect(on('2026-11-05')).toMatchObject({ state: 'in-hand', verifiedOn: null, dueOn: '2027-01-31' });
	});

	test('the day first set counts until more time was given', () => {
		expect(on('2026-10-31').dueOn).toBe('2026-09-30');
	});

	test('a step entered later changes nothing of a day that was told already', () => {
		const late = { ...step('verified', '2026-09-15'), enteredAt: momentOf('2026-09-20', '08:00') };
		const [handed, reported] = [steps[0]!, steps[1]!];
		const stood = (day: string) => standingOn(day, now, [handed, reported, late]);
		expect(stood('2026-09-19').state).toBe('reported');
		expect(stood('2026-09-20')).toMatchObject({ state: 'verified', verifiedOn: '2026-09-15' });
	});
});

/** Steps as they may come one after the other, each entered on its day or up to twenty days later, never before the one before it. */
const course = fc
	.array(fc.record({ nth: fc.nat(7), after: fc.nat(30), late: fc.nat(20) }), { maxLength: 12 })
	.map((wishes) => {
		let state: ActionState = 'in-hand';
		let [done, entered] = ['2026-01-01', '2026-01-01'];
		let [round, dueOn, owner] = [1, '2026-03-01', 0];
		const taken = wishes.flatMap(({ nth, after, late }): StepTaken[] => {
			const may = Object.keys(road[state]) as StepKind[];
			const kind = may[nth % may.length];
			if (!kind) return [];
			state = road[state][kind]!;
			done = addDays(done, after);
			const came = addDays(done, late);
			if (came > entered) entered = came;
			const moves = kind === 'extended' || kind === 'recurred';
			if (moves) dueOn = addDays(dueOn > done ? dueOn : done, 30);
			const handed = kind === 'owner-changed';
			const one = step(kind, done, {
				...{ round, enteredAt: momentOf(entered, '20:00'), newDueOn: moves ? dueOn : null },
				...(handed && { formerOwner: `Người ${owner}`, newOwner: `Người ${owner + 1}` })
			});
			if (kind === 'recurred') round++;
			if (handed) owner++;
			return [one];
		});
		return { taken, entered, state, dueOn, ownerName: `Người ${owner}` };
	});

describe('whatever steps were taken', () => {
	const given = (ownerName: string) => ({ firstDueOn: '2026-03-01', ownerName });

	test('on the day of the last entry it stands as it stands now', () => {
		fc.assert(
			fc.property(course, ({ taken, entered, state, dueOn, ownerName }) => {
				expect(standingOn(entered, given(ownerName), taken)).toMatchObject({ state, dueOn, ownerName });
			})
		);
	});

	test('what is entered after a day says nothing about it', () => {
		fc.assert(
			fc.property(course, fc.nat(400), ({ taken, ownerName }, days) => {
				const day = addDays('2026-01-01', days);
				const known = taken.filter(({ enteredAt }) => enteredAt < momentOf(addDays(day, 1), '00:00'));
				const owner = known.findLast(({ newOwner }) => newOwner)?.newOwner ?? 'Người 0';
				expect(standingOn(day, given(ownerName), taken)).toEqual(standingOn(day, given(owner), known));
			})
		);
	});
});

test('a shortcoming is over on the day of its last action, and open as long as one is', () => {
	const held = on('2027-02-01');
	expect(courseOf([held, { ...held, heldOn: '2027-02-10' }])).toEqual({
		stage: 'holds',
		dueOn: null,
		endedOn: '2027-02-10'
	});
	expect(courseOf([held, on('2026-08-31')])).toMatchObject({ stage: 'mending', endedOn: null });
	expect(courseOf([])).toEqual({ stage: 'without-action', dueOn: null, endedOn: null });
});
