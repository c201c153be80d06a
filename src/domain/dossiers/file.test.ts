import { describe, expect, test } from 'vitest';
import { mayMoveOn, mayReturn, missingPapers, obstaclesOf, type HouseholdFile } from './file.ts';
import type { Stages } from './stage.ts';

const both = (text: string) => ({ vi: text, en: text });
const stage = (code: string, more: Partial<Stages[number]> = {}): Stages[number] => ({
	code,
	...both(code),
	public: both(`${code}.`),
	papers: [],
	needsPayment: false,
	needsPlot: false,
	...more
});
const stages: Stages = [
	stage('listed', { papers: [{ code: 'application', ...both('Đơn') }] }),
	stage('payment', { needsPayment: true }),
	stage('draw', { needsPlot: true }),
	stage('done')
];
const file = (change: Partial<HouseholdFile> = {}): HouseholdFile => ({
	id: 'f',
	dossierId: 'd',
	number: '1',
	hamletId: 'h',
	stage: 'listed',
	stageSince: '2026-01-01',
	state: 'open',
	papers: ['application'],
	due: 0,
	paid: 0,
	area: 0,
	openDisputes: 0,
	...change
});
const today = '2026-11-23';

describe('a file goes on to the next stage', () => {
	test.each<[string, Partial<HouseholdFile>, string | true, string?]>([
		['with every paper of its stage', {}, true],
		['not while a paper is missing', { papers: [] }, 'dossiers.held-by-paper'],
		['not while a dispute is open', { openDisputes: 1 }, 'dossiers.held-by-dispute'],
		['not from the last stage', { stage: 'done' }, 'dossiers.at-the-end'],
		['not when nothing is known to be due', { stage: 'payment' }, 'dossiers.held-by-payment'],
		['not with half of what is due', { stage: 'payment', due: 2, paid: 1 }, 'dossiers.held-by-payment'],
		['once all is paid', { stage: 'payment', due: 2, paid: 2 }, true],
		['not without its plot', { stage: 'draw' }, 'dossiers.held-by-plot'],
		['with its plot', { stage: 'draw', area: 10_000 }, true],
		['not once it was divided', { state: 'split' }, 'dossiers.file-split'],
		['not once it was merged', { state: 'merged' }, 'dossiers.file-merged'],
		['not on a day to come', {}, 'dossiers.day-to-come', '2026-11-24'],
		['not before it came to its stage', {}, 'dossiers.before-last-step', '2025-12-31']
	])('%s', (_, change, answer, on = today) => {
		const said = mayMoveOn(stages, file(change), on, today);
		expect(said.allowed ? true : said.code).toBe(answer);
	});
});

test('a file goes back to a stage that it has passed, whatever is missing', () => {
	const back = (to: string) => mayReturn(stages, file({ stage: 'draw', openDisputes: 1 }), to, today, today);
	expect(back('listed')).toEqual({ allowed: true });
	for (const to of ['draw', 'done', 'nowhere'])
		expect(back(to)).toMatchObject({ allowed: false, code: 'dossiers.not-an-earlier-stage' });
});

test('everything that holds a file is said, not only the first', () => {
	expect(obstaclesOf(stages, file({ papers: [], openDisputes: 2 }))).toEqual(['paper', 'dispute']);
	expect(missingPapers(stages, file({ papers: ['other'] })).map(({ vi }) => vi)).toEqual(['Đơn']);
});
