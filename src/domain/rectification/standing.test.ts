import { describe, expect, test } from 'vitest';
import { courseOf, standingOn, type StepTaken } from './standing.ts';

const now = { dueOn: '2027-01-31', ownerName: 'Người sau' };
const step = (kind: StepTaken['kind'], doneOn: string, more: Partial<StepTaken> = {}): StepTaken => ({
	...{ kind, doneOn, round: 1, newDueOn: null, newOwner: null, formerOwner: null },
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
