import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Criticism } from './criticism.ts';
import {
	canAnswerCriticism,
	canJudgeHolding,
	canKeepSheets,
	canRaiseAs,
	canReword,
	canTakeBackComment,
	canWithdraw,
	isTheMoment,
	isTimeToRaise,
	seesComments,
	seesCourse,
	seesCriticism
} from './criticism-policy.ts';
import { canComment, canHoldBack, type Concerned } from './policy.ts';

const here = 'this cell';
const elsewhere = 'another cell';
const committee = 'the committee';

const person = (memberId: string, cellId: string, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: committee,
	name: memberId,
	cellId,
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});

/** The people of the tables below, as a committee's secretary would name them. */
const people = {
	subject: person('subject', here),
	author: person('author', here),
	colleague: person('colleague', here),
	chair: person('chair', here, ['cell-secretary', here]),
	deputy: person('deputy', here, ['cell-deputy', here]),
	office: person('office', elsewhere, ['office', committee]),
	secretary: person('secretary', elsewhere, ['secretary', committee]),
	inspector: person('inspector', elsewhere, ['inspection-member', committee]),
	leaderElsewhere: person('leaderElsewhere', elsewhere, ['cell-secretary', elsewhere]),
	stranger: person('stranger', elsewhere)
};
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];

/** A member of the cell is reviewed; a colleague raised it on screen, the chair has to do with it. */
const review: Concerned = {
	subjectMemberId: 'subject',
	subjectUnitId: null,
	unitId: here,
	places: [{ unitId: here }]
};
const raised: Criticism = { state: 'raised', authorId: 'author', enteredBy: 'author', heldBackBy: null };
const answered: Criticism = { ...raised, state: 'answered' };
const heldBack: Criticism = { ...raised, state: 'held-back', heldBackBy: 'chair' };
/** the same when the deputy typed it in from the author's paper */
const fromPaper: Criticism = { ...heldBack, enteredBy: 'deputy' };
const withdrawn: Criticism = { ...raised, state: 'withdrawn' };

const allows = (may: (actor: Actor) => Answer | boolean) =>
	everybody.filter((who) => {
		const answer = may(people[who]);
		return typeof answer === 'boolean' ? answer : answer.allowed;
	});

const acts: Record<string, [(actor: Actor) => Answer | boolean, Who[]]> = {
	'criticise the person, by name': [
		(actor) => canRaiseAs(actor, review, actor.memberId),
		['author', 'colleague', 'chair', 'deputy', 'office', 'secretary', 'inspector']
	],
	'enter it from paper for its author': [
		(actor) => canRaiseAs(actor, review, 'somebody else'),
		['chair', 'deputy', 'office', 'secretary']
	],
	answer: [
		(actor) => canAnswerCriticism(actor, review, raised),
		['subject', 'chair', 'deputy', 'office', 'secretary']
	],
	'hold it back': [(actor) => canHoldBack(actor, review, 'author'), ['chair', 'deputy']],
	'word it anew': [(actor) => canReword(actor, review, heldBack), ['author']],
	'word it anew from paper, when it came on paper': [
		(actor) => canReword(actor, review, fromPaper),
		['author', 'deputy', 'office', 'secretary']
	],
	'withdraw it': [(actor) => canWithdraw(actor, review, raised), ['author']],
	'withdraw what came on paper': [(actor) => canWithdraw(actor, review, fromPaper), ['author', 'deputy']],
	'look at the holding back': [(actor) => canJudgeHolding(actor, review, heldBack), ['inspector']],
	'see it before it is answered': [
		(actor) => seesCriticism(actor, review, raised),
		['subject', 'author', 'chair', 'deputy', 'office', 'secretary', 'inspector']
	],
	'see it with its answer': [
		(actor) => seesCriticism(actor, review, answered),
		['subject', 'author', 'colleague', 'chair', 'deputy', 'office', 'secretary', 'inspector']
	],
	'see it while it is held back': [
		(actor) => seesCriticism(actor, review, heldBack),
		['author', 'chair', 'deputy', 'inspector']
	],
	'see it when it was withdrawn': [
		(actor) => seesCriticism(actor, review, withdrawn),
		['subject', 'author', 'chair', 'deputy', 'inspector']
	],
	'see it when it was withdrawn while it was held back': [
		(actor) => seesCriticism(actor, review, { ...withdrawn, heldBackBy: 'chair' }),
		['author', 'chair', 'deputy', 'inspector']
	],
	'see every wording and reason': [
		(actor) => seesCourse(actor, review, answered),
		['author', 'chair', 'deputy', 'inspector']
	],
	'enter comments': [(actor) => canComment(actor, review), ['chair', 'deputy', 'office', 'secretary']],
	'read comments': [
		(actor) => seesComments(actor, review),
		['subject', 'chair', 'deputy', 'office', 'secretary', 'inspector']
	],
	'take a comment of the deputy’s back': [
		(actor) => canTakeBackComment(actor, review, 'deputy'),
		['deputy', 'office', 'secretary']
	],
	'keep the sheets of the cell': [
		(actor) => canKeepSheets(actor, here),
		['chair', 'deputy', 'office', 'secretary', 'inspector']
	]
};

describe('who may do what about a criticism of a member', () => {
	test.each(Object.entries(acts))('%s', (_, [may, allowed]) => {
		expect(allows(may)).toEqual(allowed);
	});
});

describe('of oneself', () => {
	/** the same people, with the one whom the review is about changed */
	const of = (subjectMemberId: string): Concerned => ({ ...review, subjectMemberId });

	test('nobody criticises, comments on or enters anything', () => {
		for (const who of ['chair', 'office', 'secretary'] as Who[]) {
			const own = of(who);
			expect(canRaiseAs(people[who], own, who)).toMatchObject({ code: 'reviews.about-oneself' });
			expect(canRaiseAs(people[who], own, 'author')).toMatchObject({ code: 'reviews.about-oneself' });
			expect(canComment(people[who], own)).toMatchObject({ code: 'reviews.about-oneself' });
			expect(canTakeBackComment(people[who], own, who)).toMatchObject({ code: 'reviews.about-oneself' });
		}
	});

	test('no leader and no inspector holds back, lets go or sees what is held back', () => {
		expect(canHoldBack(people.chair, of('chair'), 'author').allowed).toBe(false);
		expect(seesCriticism(people.chair, of('chair'), { ...heldBack, heldBackBy: 'deputy' })).toBe(false);
		expect(canJudgeHolding(people.inspector, of('inspector'), heldBack).allowed).toBe(false);
		expect(seesCriticism(people.inspector, of('inspector'), heldBack)).toBe(false);
		expect(seesCriticism(people.deputy, of('deputy'), fromPaper)).toBe(false);
	});
});

describe('hands are kept apart', () => {
	test('nobody answers what they raised themselves, not even as a helper', () => {
		expect(canAnswerCriticism(people.chair, review, { authorId: 'chair' })).toMatchObject({
			code: 'reviews.answers-own-criticism'
		});
	});

	test('nobody holds back their own', () => {
		expect(canHoldBack(people.chair, review, 'chair')).toMatchObject({ code: 'reviews.own-criticism' });
	});

	test('who holds it back neither rewords nor withdraws it for its author, nor judges the holding', () => {
		const own = { ...fromPaper, heldBackBy: 'deputy' };
		expect(canReword(people.deputy, review, own)).toMatchObject({ code: 'reviews.held-back-by-oneself' });
		expect(canWithdraw(people.deputy, review, own)).toMatchObject({ code: 'reviews.held-back-by-oneself' });
		expect(canJudgeHolding(people.inspector, review, { ...heldBack, heldBackBy: 'inspector' })).toMatchObject(
			{ code: 'reviews.held-back-by-oneself' }
		);
	});

	test('an inspector does not let go their own', () => {
		expect(canJudgeHolding(people.inspector, review, { ...heldBack, authorId: 'inspector' })).toMatchObject({
			code: 'reviews.judges-own-criticism'
		});
	});
});

describe('of a collective', () => {
	const ofCell: Concerned = { ...review, subjectMemberId: null, subjectUnitId: here };

	test('its leaders answer, and everybody in it reads the comments', () => {
		expect(allows((actor) => canAnswerCriticism(actor, ofCell, raised))).toEqual([
			'chair',
			'deputy',
			'office',
			'secretary'
		]);
		expect(allows((actor) => seesComments(actor, ofCell))).toContain('colleague');
		expect(allows((actor) => seesComments(actor, ofCell))).not.toContain('stranger');
	});
});

describe('the moment', () => {
	const open = { state: 'open' } as const;

	test('nothing is raised once the last place has concluded, about who is left out, or outside a campaign under way', () => {
		expect(isTimeToRaise({ state: 'writing' }, open).allowed).toBe(true);
		expect(isTimeToRaise({ state: 'handed-in' }, open).allowed).toBe(true);
		for (const state of ['concluded', 'disputed', 'signed'] as const)
			expect(isTimeToRaise({ state }, open)).toMatchObject({ code: 'reviews.too-late-to-raise' });
		expect(isTimeToRaise({ state: 'exempt' }, open)).toMatchObject({ code: 'reviews.review-exempt' });
		expect(isTimeToRaise({ state: 'writing' }, { state: 'closed' })).toMatchObject({
			code: 'reviews.campaign-closed'
		});
	});

	test('what was answered stays as it is', () => {
		for (const step of ['answer', 'hold-back', 'reword', 'release', 'withdraw'] as const)
			expect(isTheMoment(step, { state: 'answered' }, { state: 'writing' }, open)).toMatchObject({
				code: 'reviews.criticism-answered'
			});
	});

	test('what is held back comes before the person again only while there is something to conclude', () => {
		const held = { state: 'held-back' } as const;
		expect(isTheMoment('reword', held, { state: 'handed-in' }, open).allowed).toBe(true);
		expect(isTheMoment('release', held, { state: 'signed' }, open)).toMatchObject({
			code: 'reviews.too-late-to-raise'
		});
	});
});
