import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitizenRules } from '#domain/rules/citizen-rules.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { lastDay } from '#platform/legal-clock.ts';
import { isWorkingDay, type WorkingCalendar } from '#platform/working-days.ts';
import { complexities, caseKinds, type CaseKind, type Complexity } from './case.ts';
import {
	acceptanceTerm,
	dueOnOf,
	extended,
	mayExtend,
	mayResume,
	maySuspend,
	mostExtensions,
	noticeTerm,
	openClock,
	reopenedTerm,
	resumed,
	settlingTerm,
	stopped,
	type CaseClock
} from './case-clock.ts';

const { cases: rules } = JSON.parse(
	readFileSync('src/domain/rules/sets/citizens-2026.json', 'utf8')
) as CitizenRules;

// Tết Đinh Mùi 2027: off from Friday 5/2 to Thursday 11/2; Saturday 20/2 is worked for Friday 12/2.
const tet: WorkingCalendar = {
	off: new Set(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12']),
	worked: new Set(['2027-02-20'])
};
const clock = (begun: PlainDate, term = settlingTerm(rules, ordinary('complaint'))): CaseClock => ({
	...{ id: 'one', kind: 'settling', round: 1, begun, term, endedOn: null, stops: [], extensions: [] }
});
const ordinary = (kind: CaseKind) => ({ kind, complexity: 'ordinary' as Complexity, remote: false });

describe('worked dates, by the rules that are shipped', () => {
	const of = (kind: CaseKind, complexity: Complexity = 'ordinary', remote = false) =>
		settlingTerm(rules, { kind, complexity, remote });
	const table: [string, CaseClock, PlainDate | null][] = [
		['a notice: ten working days', clock('2026-11-23', noticeTerm(rules)), '2026-12-07'],
		['a notice over Tết and a Saturday worked', clock('2027-02-03', noticeTerm(rules)), '2027-02-24'],
		[
			'a complaint is decided on in ten days',
			clock('2026-11-23', acceptanceTerm(rules, 'complaint')),
			'2026-12-03'
		],
		[
			'ten days that end in Tết end behind it',
			clock('2027-01-30', acceptanceTerm(rules, 'complaint')),
			'2027-02-15'
		],
		[
			'a denunciation in seven working days',
			clock('2026-11-23', acceptanceTerm(rules, 'denunciation')),
			'2026-12-02'
		],
		['a complaint: thirty days', clock('2026-11-24', of('complaint')), '2026-12-24'],
		['thirty days that end on a Sunday move to Monday', clock('2026-11-27', of('complaint')), '2026-12-28'],
		['a complex one: forty-five', clock('2026-11-24', of('complaint', 'complex')), '2027-01-08'],
		['a remote one: forty-five', clock('2026-11-24', of('complaint', 'ordinary', true)), '2027-01-08'],
		['remote and complex: sixty', clock('2026-11-24', of('complaint', 'complex', true)), '2027-01-25'],
		['over the leap day of 2028', clock('2028-02-01', of('complaint')), '2028-03-02'],
		['the same without one', clock('2027-03-01', of('complaint')), '2027-03-31'],
		['a denunciation: thirty days', clock('2026-11-24', of('denunciation')), '2026-12-24'],
		['feedback: fifteen working days', clock('2026-11-23', of('feedback')), '2026-12-14'],
		['settled anew: fifteen working days', clock('2026-11-23', reopenedTerm(rules)), '2026-12-14'],
		[
			'suspended on the tenth day, over Tết, resumed after it: twenty-one days are left',
			resumed(stopped(clock('2027-01-25'), '2027-02-04'), '2027-02-15'),
			'2027-03-08'
		],
		['still standing', stopped(clock('2027-01-25'), '2027-02-04'), null],
		[
			'a denunciation that is complex, extended once by thirty days',
			extended(clock('2026-11-24', of('denunciation', 'complex')), { on: '2026-12-20', days: 30 }),
			'2027-01-25'
		]
	];
	test.each(table)('%s', (_what, one, expected) => expect(dueOnOf([one], tet)).toBe(expected));
});

describe('stops', () => {
	test('the time for settling is stopped, the time for deciding is not', () => {
		expect(maySuspend(clock('2027-01-25'), '2027-02-04', tet).allowed).toBe(true);
		const acceptance: CaseClock = { ...clock('2027-01-25'), kind: 'acceptance' };
		expect(maySuspend(acceptance, '2027-02-04', tet)).toMatchObject({ code: 'cases.nothing-to-stop' });
		expect(maySuspend(undefined, '2027-02-04', tet)).toMatchObject({ code: 'cases.nothing-to-stop' });
	});

	test('not twice, not before it began, not before the last stop ended, not when it is over', () => {
		const standing = stopped(clock('2027-01-25'), '2027-02-04');
		expect(maySuspend(standing, '2027-02-05', tet)).toMatchObject({ code: 'platform.clock-stands-already' });
		expect(maySuspend(clock('2027-01-25'), '2027-01-24', tet)).toMatchObject({
			code: 'cases.before-accepted'
		});
		const again = resumed(standing, '2027-02-15');
		expect(maySuspend(again, '2027-02-10', tet)).toMatchObject({ code: 'cases.before-resumed' });
		expect(maySuspend(again, '2027-03-09', tet)).toMatchObject({ code: 'platform.time-is-over' });
	});

	test('what runs is not resumed', () => {
		expect(mayResume(clock('2027-01-25'), '2027-02-15')).toMatchObject({
			code: 'platform.clock-runs-already'
		});
	});
});

describe('more time', () => {
	const hard = { kind: 'denunciation' as const, complexity: 'complex' as const, remote: false };
	const denunciation = clock('2026-11-24', settlingTerm(rules, hard));
	const most = mostExtensions(rules, hard);

	test('after the last day it is refused', () => {
		expect(mayExtend(denunciation, { on: '2026-12-24', days: 30 }, most, tet).allowed).toBe(true);
		expect(mayExtend(denunciation, { on: '2026-12-25', days: 30 }, most, tet)).toMatchObject({
			code: 'platform.time-is-over'
		});
	});

	test('as often and as long as the kind and the difficulty allow', () => {
		expect(mayExtend(denunciation, { on: '2026-12-20', days: 31 }, most, tet)).toMatchObject({
			code: 'platform.extended-too-long'
		});
		const once = extended(denunciation, { on: '2026-12-20', days: 30 });
		expect(mayExtend(once, { on: '2027-01-20', days: 30 }, most, tet)).toMatchObject({
			code: 'platform.extended-often-enough'
		});
		const twice = mostExtensions(rules, { ...hard, complexity: 'very-complex' });
		expect(mayExtend(once, { on: '2027-01-20', days: 30 }, twice, tet).allowed).toBe(true);
		const complaint = mostExtensions(rules, { ...hard, kind: 'complaint' });
		expect(mayExtend(clock('2026-11-24'), { on: '2026-12-01', days: 1 }, complaint, tet)).toMatchObject({
			code: 'cases.never-extended'
		});
	});
});

describe('whatever happens', () => {
	const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-06-01', n));
	const kind = fc.constantFrom(...caseKinds);
	const complexity = fc.constantFrom(...complexities);
	const steps = fc.array(
		fc.record({
			after: fc.integer({ min: 0, max: 20 }),
			act: fc.constantFrom('stop', 'go', 'extend' as const)
		}),
		{ maxLength: 12 }
	);

	test('a last day is one on which people work, and never before the clock began', () => {
		fc.assert(
			fc.property(day, kind, complexity, fc.boolean(), (begun, kind, complexity, remote) => {
				const due = lastDay(clock(begun, settlingTerm(rules, { kind, complexity, remote })), tet)!;
				expect(isWorkingDay(due, tet)).toBe(true);
				expect(due > begun).toBe(true);
			})
		);
	});

	test('stops and extensions that are allowed never bring a last day forward; once it has passed nothing moves it', () => {
		fc.assert(
			fc.property(day, kind, complexity, steps, (begun, kind, complexity, steps) => {
				const facts = { kind, complexity, remote: false };
				const most = mostExtensions(rules, facts);
				let one = clock(begun, settlingTerm(rules, facts));
				let on = begun;
				let latest = lastDay(one, tet)!;
				for (const { after, act } of steps) {
					on = addDays(on, after);
					const before = one;
					if (act === 'stop' && maySuspend(one, on, tet).allowed) one = stopped(one, on);
					if (act === 'go' && mayResume(one, on).allowed) one = resumed(one, on);
					if (act === 'extend' && mayExtend(one, { on, days: 10 }, most, tet).allowed)
						one = extended(one, { on, days: 10 });
					const due = lastDay(one, tet);
					if (due === null) continue;
					expect(due >= latest).toBe(true);
					if (latest < on && openClock([before])?.stops.at(-1)?.to !== null) expect(due).toBe(latest);
					latest = due;
				}
				expect(one.extensions.length).toBeLessThanOrEqual(Math.max(most.times, 0));
			})
		);
	});
});
