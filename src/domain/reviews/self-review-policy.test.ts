import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { canAskForHelp, canHandIn, canWrite } from './policy.ts';

const cell = 'the cell';
const committee = 'the committee';
const person = (memberId: string, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: '',
	name: memberId,
	cellId: cell,
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const people = {
	author: person('author'),
	colleague: person('colleague'),
	'cell secretary': person('cell secretary', ['cell-secretary', cell]),
	'cell committee member': person('cell committee member', ['cell-committee-member', cell]),
	office: person('office', ['office', committee]),
	inspector: person('inspector', ['inspection-head', committee]),
	'standing member': person('standing member', ['standing-member', committee]),
	'other cell’s secretary': person('other', ['cell-secretary', 'another cell'])
};
const of = (more: object) => ({
	subjectMemberId: 'author' as string | null,
	subjectUnitId: null as string | null,
	unitId: cell,
	places: [{ unitId: cell }],
	helpWanted: false,
	begunAlone: false,
	...more
});
const order = { head: ['secretary', 'cell-secretary'], deputies: ['deputy-secretary', 'cell-deputy'] };
const report = (unitId: string, more = {}) =>
	of({ subjectMemberId: null, subjectUnitId: unitId, unitId, places: [{ unitId }], ...more });

/** Who may, by name, in the order of the table above. */
const who = (may: (actor: Actor) => boolean) =>
	Object.entries(people)
		.filter(([, actor]) => may(actor))
		.map(([name]) => name);

describe('who writes a person’s self-review', () => {
	test('the author; from paper, leaders of their cell and the office', () =>
		expect(who((actor) => canWrite(actor, of({})).allowed)).toEqual([
			'author',
			'cell secretary',
			'cell committee member',
			'office'
		]));

	test('once the author has begun alone, nobody else', () => {
		expect(who((actor) => canWrite(actor, of({ begunAlone: true })).allowed)).toEqual(['author']);
		expect(canWrite(people.office, of({ begunAlone: true }))).toMatchObject({
			code: 'reviews.author-writes-alone'
		});
	});

	test('until the author asks for help, which only the author does', () => {
		expect(who((actor) => canWrite(actor, of({ begunAlone: true, helpWanted: true })).allowed)).toContain(
			'office'
		);
		expect(who((actor) => canAskForHelp(actor, of({})).allowed)).toEqual(['author']);
	});

	test('whoever writes it hands it in', () => {
		for (const review of [of({}), of({ begunAlone: true })])
			expect(who((actor) => canHandIn(actor, review, order).allowed)).toEqual(
				who((actor) => canWrite(actor, review).allowed)
			);
	});
});

describe('the report of a collective', () => {
	test('is written by everybody who leads it, and handed in by its head or a deputy, or by the office from paper', () => {
		expect(who((actor) => canWrite(actor, report(cell, { begunAlone: true })).allowed)).toEqual([
			'cell secretary',
			'cell committee member'
		]);
		expect(who((actor) => canHandIn(actor, report(cell), order).allowed)).toEqual([
			'cell secretary',
			'office'
		]);
		expect(canHandIn(people['cell committee member'], report(cell), order)).toMatchObject({
			code: 'reviews.handed-in-by-the-head'
		});
	});

	test('of the committee is written by its leaders', () => {
		expect(who((actor) => canWrite(actor, report(committee)).allowed)).toEqual(['office', 'standing member']);
		expect(who((actor) => canHandIn(actor, report(committee), order).allowed)).toEqual(['office']);
	});
});
