import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canDecide,
	canDirect,
	canExplain,
	canGive,
	canMoveDeadline,
	canOpenShortcoming,
	canOwn,
	canReceive,
	canSayFor,
	canWork,
	seesAllCases,
	seesCase,
	seesPeople,
	type CaseConcerned
} from './policy.ts';

const person = (memberId: string, ...posts: [PostKind, string][]): Actor => ({
	...{ accountId: '', memberId, committeeId: 'committee', name: memberId, cellId: 'here' },
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const people = {
	office: person('office', ['office', 'committee']),
	secretary: person('secretary', ['secretary', 'committee']),
	standing: person('standing', ['standing-member', 'committee']),
	inspector: person('inspector', ['inspection-head', 'committee']),
	leaderHere: person('leaderHere', ['cell-secretary', 'here']),
	owner: person('owner'),
	stranger: person('stranger')
};
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];

const complaint: CaseConcerned = {
	kind: 'complaint',
	ownerId: 'owner',
	aboutMemberId: null,
	aboutUnitId: null
};
const denunciation: CaseConcerned = { ...complaint, kind: 'denunciation' };

const acts: Record<string, (actor: Actor) => boolean> = {
	'take a case down': (actor) => canReceive(actor).allowed,
	'see the whole list': seesAllCases,
	'see a complaint': (actor) => seesCase(actor, complaint),
	'see a denunciation': (actor) => seesCase(actor, denunciation),
	'see who brought it': (actor) => seesPeople(actor, complaint),
	'decide whether it is accepted': (actor) => canDecide(actor, complaint).allowed,
	'give it to somebody': (actor) => canGive(actor, complaint).allowed,
	'settle and answer it': (actor) => canWork(actor, complaint).allowed,
	'stop or extend its time': (actor) => canMoveDeadline(actor, complaint).allowed,
	'enter what the person says': (actor) => canSayFor(actor, complaint).allowed,
	'direct from above': (actor) => canDirect(actor, complaint).allowed,
	'explain a delay': (actor) => canExplain(actor, complaint).allowed,
	'put down a shortcoming': (actor) => canOpenShortcoming(actor, complaint, 'somebody').allowed
};

/** Who may what; whoever is not named may not. */
const table: Record<string, Who[]> = {
	'take a case down': ['office', 'secretary'],
	'see the whole list': ['office', 'secretary', 'standing'],
	'see a complaint': ['office', 'secretary', 'standing', 'owner'],
	'see a denunciation': ['office', 'secretary', 'owner'],
	'see who brought it': ['office', 'secretary', 'owner'],
	'decide whether it is accepted': ['office', 'secretary'],
	'give it to somebody': ['office', 'secretary', 'standing'],
	'settle and answer it': ['office', 'secretary', 'owner'],
	'stop or extend its time': ['office', 'secretary'],
	'enter what the person says': ['office', 'secretary', 'owner'],
	'direct from above': ['secretary', 'standing'],
	'explain a delay': ['office', 'secretary', 'owner'],
	'put down a shortcoming': ['office', 'secretary', 'owner']
};

describe.each(Object.keys(acts))('to %s', (act) => {
	test.each(everybody)('%s', (who) => expect(acts[act]!(people[who])).toBe(table[act]!.includes(who)));
});

describe('whom a case is about', () => {
	test.each(everybody)('%s neither sees it nor has a hand in it, whatever post they hold', (who) => {
		const own = { ...complaint, aboutMemberId: who, ownerId: who };
		const actor = people[who];
		expect(seesCase(actor, own) || seesPeople(actor, own)).toBe(false);
		for (const can of [canDecide, canGive, canWork, canMoveDeadline, canSayFor, canDirect, canExplain])
			expect(can(actor, own).allowed).toBe(false);
		expect(canOwn(actor, own).allowed).toBe(false);
	});
	test('nor do those who lead the collective that it is about', () => {
		const own = { ...complaint, aboutUnitId: 'here', ownerId: 'leaderHere' };
		expect(seesCase(people.leaderHere, own)).toBe(false);
		expect(canOwn(people.leaderHere, own).allowed).toBe(false);
		expect(canOwn(people.stranger, own).allowed).toBe(true);
	});
	test('nobody moves their own deadline, and nobody puts down their own fault', () => {
		const own = { ...complaint, ownerId: 'secretary' };
		expect(canMoveDeadline(people.secretary, own)).toMatchObject({ code: 'cases.own-deadline' });
		expect(canDirect(people.secretary, own)).toMatchObject({ code: 'cases.own-deadline' });
		expect(canOpenShortcoming(people.owner, complaint, 'owner').allowed).toBe(false);
	});
});
