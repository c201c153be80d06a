import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canDecide,
	canKeep,
	canListCommitments,
	canWrite,
	canWriteOn,
	readsCommitment,
	seesPlace
} from './policy.ts';

const cell = 'cell';
const committee = 'committee';
const actor = (memberId: string, cellId: string | null, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: 'c',
	name: memberId,
	cellId,
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const people = {
	office: actor('office', 'other', ['office', committee]),
	secretary: actor('secretary', 'other', ['secretary', committee]),
	standing: actor('standing', 'other', ['standing-member', committee]),
	inspector: actor('inspector', 'other', ['inspection-head', committee]),
	'cell leader': actor('leader', cell, ['cell-secretary', cell]),
	'other leader': actor('other-leader', 'other', ['cell-secretary', 'other']),
	author: actor('author', cell),
	neighbour: actor('neighbour', cell),
	stranger: actor('stranger', 'other')
};
const who = (may: (actor: Actor) => boolean) =>
	Object.entries(people)
		.filter(([, one]) => may(one))
		.map(([name]) => name);

const place = { unitId: cell, heirId: cell, isCommittee: false };
const whose = { memberId: 'author', unitId: cell };
const handedIn = { ...whose, id: 'x', year: 2026, state: 'handed-in' as const, begunAlone: true };

describe('duties and regulations', () => {
	test('are kept by the office and the cell’s leaders', () => {
		expect(who((one) => canKeep(one, place).allowed)).toEqual(['office', 'secretary', 'cell leader']);
		expect(who((one) => canKeep(one, { unitId: committee }).allowed)).toEqual(['office', 'secretary']);
	});
	test('are seen by the cell’s members and those who act for the committee; the committee’s by everybody', () => {
		expect(who((one) => seesPlace(one, place))).toEqual([
			...['office', 'secretary', 'standing', 'inspector'],
			...['cell leader', 'author', 'neighbour']
		]);
		expect(who((one) => seesPlace(one, { ...place, isCommittee: true }))).toHaveLength(9);
	});
	test('of a cell that was merged are seen by the members of the other', () => {
		expect(seesPlace(people.stranger, { ...place, heirId: 'other' })).toBe(true);
	});
});

describe('commitments', () => {
	test('are read by the person, the cell’s leaders, the office and the inspectors', () => {
		expect(who((one) => readsCommitment(one, handedIn))).toEqual([
			...['office', 'secretary', 'inspector', 'cell leader', 'author']
		]);
	});
	test('begun alone are the author’s until they are handed in', () => {
		const draft = { ...handedIn, state: 'draft' as const };
		expect(who((one) => readsCommitment(one, draft))).toEqual(['author']);
		expect(who((one) => canWriteOn(one, draft).allowed)).toEqual(['author']);
		expect(who((one) => canWriteOn(one, { ...draft, begunAlone: false }).allowed)).toEqual([
			...['office', 'secretary', 'cell leader', 'author']
		]);
	});
	test('are written by the person, or entered by a leader of the cell or the office', () => {
		expect(who((one) => canWrite(one, whose).allowed)).toEqual([
			'office',
			'secretary',
			'cell leader',
			'author'
		]);
	});
	test('are approved by the cell, never by oneself', () => {
		expect(who((one) => canDecide(one, whose).allowed)).toEqual(['office', 'secretary', 'cell leader']);
		expect(canDecide(people['cell leader'], { memberId: 'leader', unitId: cell })).toMatchObject({
			code: 'duties.own-commitment'
		});
	});
	test('are listed by leaders, the office and the inspectors', () => {
		expect(who((one) => canListCommitments(one).allowed)).toEqual([
			...['office', 'secretary', 'inspector', 'cell leader', 'other leader']
		]);
	});
});
