import { describe, expect, it } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { canAppoint, canAsk, canConfirm, canMakeKey, canRead, canRefuse, canSeeCustody } from './policy.ts';

const actor = (memberId: string, ...kinds: PostKind[]): Actor => ({
	...{ accountId: '', memberId, committeeId: 'c', name: '', cellId: null },
	posts: kinds.map((kind) => ({ kind, unitId: 'c' }))
});
const people = {
	office: actor('office', 'office'),
	secretary: actor('secretary', 'secretary'),
	inspector: actor('inspector', 'inspection-head'),
	asker: actor('asker', 'committee-member'),
	second: actor('second', 'committee-member'),
	late: actor('late', 'committee-member'),
	member: actor('member')
};
type Person = keyof typeof people;

/** `asker` asked; `second` holds a share too; `late` became a custodian after it was sealed; the office is none. */
const standings = {
	asker: { isCustodian: true, keyId: 'k1' },
	second: { isCustodian: true, keyId: 'k2' },
	late: { isCustodian: true, keyId: 'k3' }
};
const none = { isCustodian: false, keyId: null };
const standingOf = (person: Person) => standings[person as keyof typeof standings] ?? none;
const holders = ['k1', 'k2'];

const acts = {
	appoint: (p: Person) => canAppoint(people[p], 'asker'),
	see: (p: Person) => canSeeCustody(people[p], standingOf(p)),
	'make a key': (p: Person) => canMakeKey(standingOf(p)),
	ask: (p: Person) => canAsk(standingOf(p), holders),
	confirm: (p: Person) => canConfirm(people[p], standingOf(p), 'asker', holders),
	refuse: (p: Person) => canRefuse(people[p], standingOf(p), 'asker'),
	read: (p: Person) => canRead(people[p], 'asker')
};

describe('who may what with sealed identities', () => {
	it.each`
		act             | office   | secretary | inspector | asker    | second   | late     | member
		${'appoint'}    | ${true}  | ${true}   | ${false}  | ${false} | ${false} | ${false} | ${false}
		${'see'}        | ${true}  | ${true}   | ${true}   | ${true}  | ${true}  | ${true}  | ${false}
		${'make a key'} | ${false} | ${false}  | ${false}  | ${true}  | ${true}  | ${true}  | ${false}
		${'ask'}        | ${false} | ${false}  | ${false}  | ${true}  | ${true}  | ${false} | ${false}
		${'confirm'}    | ${false} | ${false}  | ${false}  | ${false} | ${true}  | ${false} | ${false}
		${'refuse'}     | ${false} | ${false}  | ${false}  | ${false} | ${true}  | ${true}  | ${false}
		${'read'}       | ${false} | ${false}  | ${false}  | ${true}  | ${false} | ${false} | ${false}
	`('$act', ({ act, ...expected }) => {
		const answers = Object.keys(people).map((p) => [p, acts[act as keyof typeof acts](p as Person).allowed]);
		expect(Object.fromEntries(answers)).toEqual(expected);
	});

	it('nobody enters their own appointment', () => {
		expect(canAppoint(people.office, 'office').allowed).toBe(false);
	});

	it('a seal with a single holder left is opened by nobody', () => {
		expect(canAsk(standings.asker, ['k1'])).toMatchObject({ code: 'custody.no-second-holder' });
	});
});
