import { describe, expect, test } from 'vitest';
import { episodeOf, nextRung, type Rung } from './escalation.ts';
import { turnsOf, type Life } from './turns.ts';

const calendar = { off: new Set<string>(), worked: new Set<string>() };
const ladder: Rung[] = [
	{ code: 'remind', after: 1, days: 'calendar' },
	{ code: 'explain', after: 5, days: 'calendar' }
];
const life = (change: Partial<Life> = {}): Life => ({
	plannedOn: '2026-09-01',
	firstDueOn: '2026-09-20',
	steps: [],
	pauses: [],
	...change
});
const step = (kind: Life['steps'][number]['kind'], doneOn: string, newDueOn: string | null = null) => ({
	kind,
	doneOn,
	newDueOn
});
const next = (of: Life, taken: Parameters<typeof nextRung>[1] = []) =>
	nextRung(turnsOf(of), taken, ladder, calendar);

describe('the deadline of a corrective action', () => {
	test('stands still from the report to the return', () => {
		expect(next(life({ steps: [step('reported', '2026-09-15')] }))).toBeNull();
		const returned = life({ steps: [step('reported', '2026-09-15'), step('returned', '2026-09-25')] });
		expect(next(returned)).toMatchObject({ code: 'remind', on: '2026-09-25' });
	});

	test('is set anew by more time, by another owner, and when the fault comes back', () => {
		const steps = [
			step('extended', '2026-09-10', '2026-10-10'),
			step('owner-changed', '2026-10-15'),
			step('reported', '2026-10-16'),
			step('verified', '2026-10-20'),
			step('recurred', '2026-12-20', '2027-01-15')
		];
		expect(next(life({ steps: steps.slice(0, 1) }))).toMatchObject({ episode: 2, on: '2026-10-11' });
		// Who takes over what is overdue has a day from the day on which they took it.
		expect(next(life({ steps: steps.slice(0, 2) }))).toMatchObject({ episode: 3, on: '2026-10-16' });
		expect(next(life({ steps }))).toMatchObject({ episode: 4, on: '2027-01-16' });
		expect(episodeOf(turnsOf(life({ steps })))).toBe(4);
	});

	test('waits while it is paused, and is paused no more when the fault came back after it was verified', () => {
		const pauses = [{ round: 1, pausedOn: '2026-09-18', resumedOn: null }];
		expect(next(life({ pauses }))).toBeNull();
		const steps = [
			step('reported', '2026-09-19'),
			step('verified', '2026-09-20'),
			step('recurred', '2026-11-20', '2026-12-01')
		];
		expect(next(life({ pauses, steps }))).toMatchObject({ episode: 2, on: '2026-12-02' });
		expect(
			next(life({ steps, pauses: [...pauses, { round: 2, pausedOn: '2026-11-21', resumedOn: null }] }))
		).toBeNull();
	});

	test('a report that is entered late stops it on the day on which it was made', () => {
		const pauses = [{ round: 1, pausedOn: '2026-09-10', resumedOn: '2026-09-12' }];
		const turns = turnsOf(life({ steps: [step('reported', '2026-09-08')], pauses }));
		expect(turns.map(({ kind }) => kind)).toEqual(['due', 'stop', 'pause', 'resume']);
	});
});
