import { describe, expect, test } from 'vitest';
import type { Actor, HeldPost } from '#platform/actor.ts';
import { canAskLeave, canCallRoll, canDecideLeave, canReadLeave, canSeeRoll, cellsSeenBy } from './policy.ts';

const actor = (memberId: string, ...posts: HeldPost[]): Actor => ({
	accountId: memberId,
	memberId,
	committeeId: 'c',
	name: memberId,
	cellId: 'thuong',
	posts
});
const people = {
	office: actor('office', { kind: 'office', unitId: 'c' }),
	deputy: actor('deputy', { kind: 'deputy-secretary', unitId: 'c' }),
	standing: actor('standing', { kind: 'standing-member', unitId: 'c' }),
	inspector: actor('inspector', { kind: 'inspection-member', unitId: 'c' }),
	cellSecretary: actor('cell-secretary', { kind: 'cell-secretary', unitId: 'thuong' }),
	otherSecretary: actor('other-secretary', { kind: 'cell-secretary', unitId: 'ha' }),
	member: actor('member')
};
type Who = keyof typeof people;
const who = Object.keys(people) as Who[];
const unitId = 'thuong';
const ofMember = { memberId: 'member', unitId };

/** Who may do what, as a committee secretary would check it: + may, - may not. */
describe('who may do what with the roll and with leave of the cell Thượng', () => {
	test.each([
		// act                                             office deputy standing inspector secretary other member
		['call the roll', (a: Actor) => canCallRoll(a, { unitId, phase: 'open' }), '++--+--'],
		['correct it after publication', (a: Actor) => canCallRoll(a, { unitId, phase: 'published' }), '+++----'],
		['see the roll', (a: Actor) => canSeeRoll(a, unitId), '+++++--'],
		['ask leave for the member', (a: Actor) => canAskLeave(a, ofMember), '++--+-+'],
		['decide about the member’s leave', (a: Actor) => canDecideLeave(a, ofMember), '++--+--'],
		['read the cell’s reasons', (a: Actor) => canReadLeave(a, { unitId }), '++--+--'],
		['read the member’s reason', (a: Actor) => canReadLeave(a, ofMember), '++--+-+']
	] as const)('%s', (_, ask, expected) => {
		expect(who.map((name) => (ask(people[name]).allowed ? '+' : '-')).join('')).toBe(expected);
	});

	test('nobody decides about their own leave, not even the office', () => {
		for (const name of ['office', 'cellSecretary'] as const)
			expect(canDecideLeave(people[name], { memberId: people[name].memberId, unitId })).toMatchObject({
				code: 'meetings.own-leave'
			});
	});

	test('a cell’s leaders see their own cells of a meeting, the committee all of them', () => {
		expect(cellsSeenBy(people.cellSecretary, ['ha', 'thuong'])).toEqual(['thuong']);
		expect(cellsSeenBy(people.inspector, ['ha', 'thuong'])).toEqual(['ha', 'thuong']);
		expect(cellsSeenBy(people.member, ['ha', 'thuong'])).toEqual([]);
	});
});
