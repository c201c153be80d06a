import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canAnswerNotice,
	canApproveProgramme,
	canDecide,
	canExplain,
	canInspect,
	canKeepCalendar,
	canKeepProgramme,
	canPause,
	canReadNotice,
	canReadRound
} from './policy.ts';

const person = (memberId: string, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: 'committee',
	name: memberId,
	cellId: 'here',
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const people = {
	office: person('office', ['office', 'committee']),
	secretary: person('secretary', ['secretary', 'committee']),
	standing: person('standing', ['standing-member', 'committee']),
	inspector: person('inspector', ['inspection-member', 'committee']),
	leaderHere: person('leaderHere', ['cell-secretary', 'here']),
	leaderElsewhere: person('leaderElsewhere', ['cell-secretary', 'elsewhere']),
	owner: person('owner'),
	stranger: person('stranger')
};
type Who = keyof typeof people;

const action = { ownerId: 'owner', subjectMemberId: 'owner', unitId: 'here' };
const round = { unitIds: ['here'], inspectorIds: ['inspector'] };
const toCell = { unitId: 'here', memberId: null, isOfCommittee: false };
const toPerson = { unitId: 'here', memberId: 'owner', isOfCommittee: false };
const toCommittee = { unitId: 'committee', memberId: null, isOfCommittee: true };

const acts: Record<string, (actor: Actor) => boolean> = {
	'keep the programme': (actor) => canKeepProgramme(actor).allowed,
	'approve the programme': (actor) => canApproveProgramme(actor).allowed,
	inspect: (actor) => canInspect(actor).allowed,
	'read a round': (actor) => canReadRound(actor, round),
	'read a notice to the cell before it is issued': (actor) => canReadNotice(actor, toCell, false),
	'read a notice to the cell': (actor) => canReadNotice(actor, toCell, true),
	'read a notice to a person': (actor) => canReadNotice(actor, toPerson, true),
	'answer a notice to the cell': (actor) => canAnswerNotice(actor, toCell).allowed,
	'answer a notice to a person': (actor) => canAnswerNotice(actor, toPerson).allowed,
	'answer a notice to the committee': (actor) => canAnswerNotice(actor, toCommittee).allowed,
	'pause the ladder': (actor) => canPause(actor, action).allowed,
	explain: (actor) => canExplain(actor, action).allowed,
	'decide as the level above': (actor) => canDecide(actor, action).allowed,
	'keep the calendar': (actor) => canKeepCalendar(actor).allowed
};

const table: Record<keyof typeof acts, Who[]> = {
	'keep the programme': ['office', 'secretary', 'inspector'],
	'approve the programme': ['secretary', 'standing'],
	inspect: ['inspector'],
	'read a round': ['office', 'secretary', 'standing', 'inspector', 'leaderHere'],
	'read a notice to the cell before it is issued': ['office', 'secretary', 'standing', 'inspector'],
	'read a notice to the cell': ['office', 'secretary', 'standing', 'inspector', 'leaderHere'],
	'read a notice to a person': ['office', 'secretary', 'standing', 'inspector', 'leaderHere', 'owner'],
	'answer a notice to the cell': ['office', 'secretary', 'leaderHere'],
	'answer a notice to a person': ['office', 'secretary', 'leaderHere', 'owner'],
	'answer a notice to the committee': ['office', 'secretary', 'standing'],
	'pause the ladder': ['office', 'secretary', 'inspector'],
	explain: ['office', 'secretary', 'leaderHere', 'owner'],
	'decide as the level above': ['secretary', 'standing'],
	'keep the calendar': ['office', 'secretary']
};

describe('who may do what', () => {
	for (const [act, allowed] of Object.entries(table))
		test(`${act}: ${allowed.join(', ')}, and nobody else`, () => {
			const may = (Object.keys(people) as Who[]).filter((who) => acts[act]!(people[who]));
			expect(may).toEqual(Object.keys(people).filter((who) => allowed.includes(who as Who)));
		});

	test('nobody stops the ladder of their own work, or decides about it', () => {
		const own = (ownerId: string) => ({ ...action, ownerId });
		expect(canPause(people.inspector, own('inspector'))).toMatchObject({ code: 'supervision.own-ladder' });
		expect(canPause(people.inspector, { ...action, subjectMemberId: 'inspector' }).allowed).toBe(false);
		expect(canDecide(people.secretary, own('secretary'))).toMatchObject({ code: 'supervision.own-ladder' });
	});
});
