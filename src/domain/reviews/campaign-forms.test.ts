import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { campaignForm, leavingOutForm, unitAnswerForm } from './campaign-forms.ts';

const typed = {
	title: 'Kiểm điểm năm 2026',
	periodKind: 'year',
	periodFrom: '2026-01-01',
	periodTo: '31/12/2026',
	purpose: 'Kiểm điểm tập thể, cá nhân',
	covers: ['collectives', 'members'],
	units: ['01a20f7c-76c1-7c6c-a4f0-e0544509e4b3'],
	unitsOffered: '1',
	'starts-write': '1/12/2026',
	'ends-write': '10/12/2026',
	'starts-confer': '11/12/2026',
	'ends-confer': '20/12/2026'
};
const faults = (change: Record<string, unknown>) => {
	const read = safeParse(campaignForm, { ...typed, ...change });
	return Object.fromEntries((read.issues ?? []).map((issue) => [issue.path?.[0]?.key, issue.message]));
};

describe('the plan of a campaign', () => {
	test('is read with its steps in the order of the form; all units ticked are all of them', () => {
		expect(safeParse(campaignForm, typed).output).toMatchObject({
			periodTo: '2026-12-31',
			unitIds: 'all',
			coversCollectives: true,
			phases: [
				{ phase: 'write', startsOn: '2026-12-01', endsOn: '2026-12-10' },
				{ phase: 'confer', startsOn: '2026-12-11', endsOn: '2026-12-20' }
			]
		});
		expect(safeParse(campaignForm, { ...typed, unitsOffered: '19', covers: 'members' }).output).toMatchObject(
			{
				unitIds: typed.units,
				coversCollectives: false
			}
		);
	});
	test('says of each field what is wrong with it', () => {
		expect(faults({ title: ' ', purpose: '', covers: undefined, units: undefined })).toEqual({
			title: 'reviews.title-missing',
			purpose: 'reviews.purpose-missing',
			covers: 'reviews.covers-nobody',
			units: 'reviews.no-unit-chosen'
		});
		expect(
			faults({
				'starts-write': '',
				'ends-write': 'mai',
				'starts-confer': '1.12.2026',
				'ends-confer': '30.11.2026'
			})
		).toEqual({
			'starts-write': 'platform.field-missing',
			'ends-write': 'platform.not-a-date',
			'ends-confer': 'reviews.phase-ends-before-it-starts'
		});
		expect(faults({ 'starts-confer': '30.11.2026' })).toEqual({
			'starts-confer': 'reviews.phase-out-of-order'
		});
		expect(faults({ periodTo: '2025-12-31' })).toEqual({ periodTo: 'reviews.period-ends-before-it-begins' });
	});
	test('posted empty is told what it lacks', () => {
		expect(
			Object.keys(
				Object.fromEntries((safeParse(campaignForm, {}).issues ?? []).map((one) => [one.path?.[0]?.key, 1]))
			)
		).toEqual(expect.arrayContaining(['title', 'periodKind', 'periodFrom', 'periodTo', 'purpose']));
	});
});

test('a unit may leave open when it meets', () => {
	expect(safeParse(unitAnswerForm, {}).output).toEqual({ conferenceOn: null, fromPaper: false });
	expect(safeParse(unitAnswerForm, { conferenceOn: 'mai' }).success).toBe(false);
});

test('“another reason” is said in words, and no reason at all is asked for', () => {
	expect(safeParse(leavingOutForm, {}).issues?.[0]?.message).toBe('reviews.ground-not-chosen');
	expect(safeParse(leavingOutForm, { ground: 'other' }).issues?.[0]?.message).toBe(
		'reviews.ground-words-missing'
	);
	expect(safeParse(leavingOutForm, { ground: 'away' }).success).toBe(true);
});
