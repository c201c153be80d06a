import { describe, expect, test } from 'vitest';
import { postKinds, roles, type Actor, type PostKind } from '#platform/actor.ts';
import {
	canAnswer,
	canBringVerdict,
	canEnterVerdict,
	canPlan,
	canRecheck,
	canRecord,
	canReport,
	canSteer,
	canVerify,
	type Work
} from './policy.ts';

const here = 'this cell';
const elsewhere = 'another cell';
const committee = 'the committee';

const person = (memberId: string, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: committee,
	name: memberId,
	cellId: here,
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});

/** The people of the tables below, as a committee's secretary would name them. */
const people = {
	office: person('office', ['office', committee]),
	secretary: person('secretary', ['secretary', committee]),
	standing: person('standing', ['standing-member', committee]),
	committeeMember: person('committeeMember', ['committee-member', committee]),
	inspector: person('inspector', ['inspection-member', committee]),
	leaderHere: person('leaderHere', ['cell-secretary', here]),
	leaderElsewhere: person('leaderElsewhere', ['cell-secretary', elsewhere]),
	subject: person('subject'),
	owner: person('owner'),
	stranger: person('stranger')
};
type Who = keyof typeof people;

const work: Work = {
	ownerId: 'owner',
	subjectMemberId: 'subject',
	subjectUnitId: null,
	unitId: here,
	hands: ['owner']
};
const concerned = { subjectMemberId: 'subject', unitId: here, source: 'cell-meeting' as const };

const acts = {
	record: (actor: Actor) => canRecord(actor, concerned),
	plan: (actor: Actor) => canPlan(actor, concerned),
	answer: (actor: Actor) => canAnswer(actor, concerned),
	report: (actor: Actor) => canReport(actor, work),
	verify: (actor: Actor) => canVerify(actor, work),
	recheck: (actor: Actor) => canRecheck(actor, work),
	steer: (actor: Actor) => canSteer(actor, work),
	'enter an inspector’s verdict': (actor: Actor) => canEnterVerdict(actor, people.inspector, work)
};

/** Who may do what about a member's shortcoming in a cell, whose mending somebody else owns. */
const table: Record<keyof typeof acts, Who[]> = {
	record: ['office', 'secretary', 'standing', 'inspector', 'leaderHere'],
	plan: ['office', 'secretary', 'standing', 'inspector', 'leaderHere'],
	answer: ['office', 'secretary', 'leaderHere', 'subject'],
	report: ['office', 'secretary', 'leaderHere', 'owner'],
	verify: ['inspector'],
	recheck: ['inspector'],
	steer: ['office', 'secretary', 'standing', 'inspector'],
	'enter an inspector’s verdict': ['office', 'secretary']
};

describe('who may do what', () => {
	for (const [act, allowed] of Object.entries(table) as [keyof typeof acts, Who[]][])
		test(`${act}: ${allowed.join(', ')}, and nobody else`, () => {
			const may = (Object.keys(people) as Who[]).filter((who) => acts[act](people[who]).allowed);
			expect(may).toEqual(Object.keys(people).filter((who) => allowed.includes(who as Who)));
		});
});

describe('of oneself', () => {
	const own = { ...concerned, subjectMemberId: 'leaderHere' };

	test('nobody records or plans what others found, not even as a leader or an inspector', () => {
		expect(canRecord(people.leaderHere, own)).toMatchObject({ code: 'rectification.of-oneself' });
		expect(canPlan(people.leaderHere, own)).toMatchObject({ code: 'rectification.planned-by-another' });
		const inspected = { ...concerned, subjectMemberId: 'inspector' };
		expect(canRecord(people.inspector, inspected)).toMatchObject({ code: 'rectification.of-oneself' });
	});

	test('everybody records what they found themselves, and plans its mending', () => {
		const found = { ...concerned, subjectMemberId: 'stranger', source: 'self' as const };
		expect(canRecord(people.stranger, found).allowed).toBe(true);
		expect(canPlan(people.stranger, found).allowed).toBe(true);
		expect(canRecord(people.office, found)).toMatchObject({ code: 'rectification.found-by-oneself' });
	});

	test('nobody gives more time, or another owner, to work of their own or about themselves', () => {
		expect(canSteer(people.office, { ...work, ownerId: 'office' })).toMatchObject({
			code: 'rectification.own-deadline'
		});
		expect(canSteer(people.inspector, { ...work, subjectMemberId: 'inspector' })).toMatchObject({
			code: 'rectification.own-deadline'
		});
	});
});

/** Somebody who holds every post that there is, so that only their part in the work can keep them from judging it. */
const everyPost = postKinds.flatMap((kind): [PostKind, string][] => [
	[kind, committee],
	[kind, elsewhere]
]);
const mighty = person('mighty', ...everyPost);

/** Every part that a person can have had in the work, each with the sentence that keeps them from judging it. */
const parts: Record<string, [Partial<Work>, string]> = {
	'its owner': [{ ownerId: 'mighty', hands: ['mighty'] }, 'own-work'],
	'its owner, though no step was taken yet': [{ ownerId: 'mighty', hands: [] }, 'own-work'],
	'its former owner': [{ hands: ['owner', 'mighty'] }, 'had-a-hand'],
	'who reported, noted or attached something for the owner': [{ hands: ['mighty', 'owner'] }, 'had-a-hand'],
	'the person whose shortcoming it is': [{ subjectMemberId: 'mighty' }, 'own-shortcoming'],
	'a leader of the collective whose shortcoming it is': [
		{ subjectMemberId: null, subjectUnitId: elsewhere, unitId: elsewhere },
		'own-collective'
	]
};

test('the committee’s own shortcoming is judged by an inspector who does not sit on the committee', () => {
	const own = { ...work, subjectMemberId: null, subjectUnitId: committee, unitId: committee };
	for (const post of ['secretary', 'deputy-secretary', 'standing-member', 'committee-member'] as const) {
		const inspector = person('head', ['inspection-head', committee], [post, committee]);
		expect(canVerify(inspector, own)).toMatchObject({ code: 'rectification.own-collective' });
		expect(canVerify(inspector, work).allowed).toBe(true);
	}
	expect(canVerify(people.inspector, own).allowed).toBe(true);
	expect(canEnterVerdict(people.office, people.inspector, own).allowed).toBe(true);
	expect(canEnterVerdict(people.secretary, people.inspector, own).allowed).toBe(false);
});

describe('nobody verifies their own work', () => {
	test('somebody apart from it with every post may', () => {
		expect(canVerify(mighty, work).allowed).toBe(true);
		expect(canEnterVerdict(mighty, people.inspector, work).allowed).toBe(true);
		expect(canEnterVerdict(people.office, mighty, work).allowed).toBe(true);
	});

	for (const [part, [change, reason]] of Object.entries(parts)) {
		const theirs = { ...work, ...change };
		const refused = { allowed: false, code: `rectification.${reason}` };

		test(`${part} does not, whatever posts they hold`, () => {
			expect(canVerify(mighty, theirs)).toMatchObject(refused);
			expect(canRecheck(mighty, theirs)).toMatchObject(refused);
			expect(canBringVerdict(mighty, theirs)).toMatchObject(refused);
			for (const kind of roles.inspector)
				for (const second of postKinds) {
					const twoPosts = person('mighty', [kind, committee], [second, elsewhere]);
					expect(canVerify(twoPosts, { ...theirs, hands: [...theirs.hands, 'mighty'] }).allowed).toBe(false);
				}
		});

		test(`${part} does not enter it for an inspector who is apart`, () => {
			expect(canEnterVerdict(mighty, people.inspector, theirs)).toMatchObject(refused);
		});

		test(`${part} is not named as the inspector by the office`, () => {
			expect(canEnterVerdict(people.office, mighty, theirs)).toMatchObject(refused);
		});
	}

	test('a person named as inspector must be one', () => {
		expect(canEnterVerdict(people.office, people.leaderElsewhere, work)).toMatchObject({
			code: 'rectification.not-an-inspector'
		});
	});
});

test('an inspector whose slip was printed by the owner, the person concerned or a helper does not judge their work', () => {
	const judge = (slipFrom: string): Actor => ({ ...people.inspector, slipFrom });
	const helped = { ...work, hands: ['owner', 'helper'] };
	for (const printer of ['owner', 'subject', 'helper'])
		expect(canVerify(judge(printer), helped)).toMatchObject({ code: 'rectification.slip-from-the-judged' });
	expect(canVerify(judge('office'), helped)).toMatchObject({ allowed: true });
});
