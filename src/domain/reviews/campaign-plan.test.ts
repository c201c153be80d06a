import { describe, expect, test } from 'vitest';
import { shippedRuleSet } from '#domain/rules/server/index.ts';
import { conferenceDays, offeredPeriods, offeredPhases, periodName, phasesOn } from './campaign-plan.ts';
import { periodKinds } from './campaign.ts';

const rules = shippedRuleSet().reviews;
const term = { from: '2025-07-01', to: '2030-07-01' };
const offered = (today: string) => offeredPeriods(today, periodKinds, term).map(periodName);

describe('the period that is offered first', () => {
	test('is the year, at its end', () => {
		expect(offered('2026-11-24')).toEqual([
			'năm 2026',
			'năm 2025',
			'quý IV năm 2026',
			'quý III năm 2026',
			'nhiệm kỳ 2025–2030'
		]);
	});
	test('is the year before, in the first quarter', () => {
		expect(offered('2027-01-10').slice(0, 4)).toEqual([
			'năm 2026',
			'năm 2027',
			'quý I năm 2027',
			'quý IV năm 2026'
		]);
	});
	test('is one that the rules know', () => {
		expect(offeredPeriods('2026-11-24', ['year'], null)).toEqual([
			{ kind: 'year', from: '2026-01-01', to: '2026-12-31' },
			{ kind: 'year', from: '2025-01-01', to: '2025-12-31' }
		]);
	});
	test('has whatever days are needed', () => {
		expect(periodName({ kind: 'when-needed', from: '2026-03-01', to: '2026-05-15' })).toBe(
			'từ 01/03/2026 đến 15/05/2026'
		);
	});
});

describe('the steps', () => {
	const phases = offeredPhases(rules, '2026-11-20');
	test('follow one another without a gap, each as long as the rules offer', () => {
		expect(phases.map(({ startsOn, endsOn }) => [startsOn, endsOn]).slice(0, 2)).toEqual([
			['2026-11-20', '2026-11-29'],
			['2026-11-30', '2026-12-09']
		]);
		for (let day = 0; day < 50; day++) {
			const date = new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10);
			expect(phasesOn(phases, date), date).toHaveLength(1);
		}
	});
	test('say when conferences are held; where none is named for them, all the time', () => {
		expect(conferenceDays(phases)).toEqual({ from: '2026-12-15', to: '2026-12-24' });
		expect(conferenceDays(phases.filter(({ phase }) => phase !== 'confer'))).toEqual({
			from: '2026-11-20',
			to: '2027-01-08'
		});
		expect(conferenceDays([])).toBeNull();
	});
});
