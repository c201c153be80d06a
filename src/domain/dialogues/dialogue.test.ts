import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays } from '#platform/dates.ts';
import { canBeAnnounced, canBeAsked, nextDue, resultsDueOn } from './dialogue.ts';
import { readCode, showCode } from './question.ts';

const planned = (heldOn: string) => ({ state: 'planned' as const, heldOn });

describe('when a conference is due', () => {
	test.each([
		['one a year, none yet', 1, [], '2026-11-23', '2026-01-01', { dueOn: '2026-12-31', missed: null }],
		[
			'one a year, held',
			1,
			['2026-03-02'],
			'2026-11-23',
			'2026-01-01',
			{ dueOn: '2027-12-31', missed: null }
		],
		[
			'two a year, none: by the middle',
			2,
			[],
			'2026-02-01',
			'2026-01-01',
			{ dueOn: '2026-06-30', missed: null }
		],
		[
			'two a year, one held',
			2,
			['2026-03-02'],
			'2026-11-23',
			'2026-01-01',
			{ dueOn: '2026-12-31', missed: null }
		],
		[
			'two a year, none by November: late since June',
			2,
			[],
			'2026-11-23',
			'2026-01-01',
			{ dueOn: '2026-06-30', missed: null }
		],
		['last year missed', 1, [], '2026-02-01', '2025-01-01', { dueOn: '2025-12-31', missed: 2025 }],
		[
			'last year missed, made good since',
			1,
			['2026-01-20'],
			'2026-02-01',
			'2025-01-01',
			{ dueOn: '2027-12-31', missed: null }
		],
		[
			'records began within last year: not called missing',
			1,
			[],
			'2026-02-01',
			'2025-07-01',
			{ dueOn: '2026-12-31', missed: null }
		]
	] as const)('%s', (_, perYear, held, today, since, expected) => {
		expect(nextDue(perYear, held, today, since)).toMatchObject(expected);
	});

	test('where the rules ask for none, none is due', () => {
		expect(nextDue(0, [], '2026-11-23', '2020-01-01')).toBeNull();
	});

	test('holding one more never makes the next one due earlier', () => {
		const day = fc.integer({ min: 0, max: 330 }).map((n) => addDays('2026-01-01', n));
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 6 }),
				fc.array(day, { maxLength: 8 }),
				day,
				(perYear, held, more) => {
					const due = (days: string[]) => nextDue(perYear, days, '2026-12-01', '2026-01-01')!.dueOn;
					expect(due([...held, more]) >= due(held)).toBe(true);
				}
			)
		);
	});
});

describe('the announcement', () => {
	test('seven days before is in time, six only with the reason', () => {
		expect(canBeAnnounced(planned('2026-11-30'), '2026-11-23', 7, null)).toEqual({ allowed: true });
		expect(canBeAnnounced(planned('2026-11-29'), '2026-11-23', 7, null)).toMatchObject({
			...{ code: 'dialogues.announced-late', details: { days: 6, needed: 7 } }
		});
		expect(canBeAnnounced(planned('2026-11-29'), '2026-11-23', 7, 'Bão')).toEqual({ allowed: true });
	});
	test('never on its own day, nor twice', () => {
		expect(canBeAnnounced(planned('2026-11-23'), '2026-11-23', 7, 'Bão')).toMatchObject({ allowed: false });
		expect(canBeAnnounced({ state: 'announced', heldOn: '2026-12-30' }, '2026-11-23', 7, null)).toMatchObject(
			{ code: 'dialogues.announced-already' }
		);
	});
});

test('questions are taken from the announcement until the results are out; from the hall not before the day', () => {
	const announced = { state: 'announced' as const, heldOn: '2026-11-30', resultsPublishedOn: null };
	expect(canBeAsked(announced, 'public-page', '2026-11-23').allowed).toBe(true);
	expect(canBeAsked(announced, 'hall', '2026-11-23').allowed).toBe(false);
	expect(canBeAsked(announced, 'hall', '2026-11-30').allowed).toBe(true);
	expect(canBeAsked({ ...announced, state: 'held' }, 'public-page', '2026-11-30').allowed).toBe(false);
	expect(canBeAsked({ ...announced, state: 'held' }, 'hall', '2026-12-02').allowed).toBe(true);
	expect(
		canBeAsked({ ...announced, state: 'held', resultsPublishedOn: '2026-12-01' }, 'hall', '2026-12-02')
			.allowed
	).toBe(false);
	expect(canBeAsked({ ...announced, state: 'planned' }, 'beforehand', '2026-11-23').allowed).toBe(false);
});

test('results of a conference of 30/11 are due on 10/12', () => {
	expect(resultsDueOn('2026-11-30', 10)).toBe('2026-12-10');
});

test('a code is typed as it is read out, and nothing else is one', () => {
	expect(showCode('482913075')).toBe('482 913 075');
	expect(['482 913 075', '482.913.075', ' 482913075 '].map(readCode)).toEqual(Array(3).fill('482913075'));
	expect(['', '48291307', '4829130755', '48291307a'].map(readCode)).toEqual(Array(4).fill(null));
});
