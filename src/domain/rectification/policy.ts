import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, no, yes, type Answer } from '#platform/refusal.ts';
import type { ShortcomingSource } from './shortcoming.ts';

/** A person with the posts that they hold, whether they act or are only named. */
export type Person = Pick<Actor, 'memberId' | 'posts' | 'slipFrom'>;

/** Whose shortcoming it is, where, and how it came to be known. */
export type Concerned = { subjectMemberId: Id | null; unitId: Id; source: ShortcomingSource };

/** Whose work is judged, about whom, and who had a hand in it. */
export type Work = {
	ownerId: Id;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	unitId: Id;
	/** everybody who ever owned the action, or noted, reported or attached anything for its owner */
	hands: readonly Id[];
};

/**
 * A cell's leaders record what concerns their cell and its members; the office, the leaders and the inspectors what
 * concerns anybody. Of oneself a person records only what they found themselves.
 */
export function canRecord(actor: Actor, { subjectMemberId, unitId, source }: Concerned): Answer {
	const ofOneself = subjectMemberId === actor.memberId;
	if (ofOneself) return source === 'self' ? yes : no('rectification.of-oneself');
	if (source === 'self') return no('rectification.found-by-oneself');
	return leads(actor, unitId);
}

/** What is to be done is settled by whoever may record; about one's own shortcoming, only when one named it oneself. */
export function canPlan(actor: Actor, { subjectMemberId, unitId, source }: Concerned): Answer {
	if (subjectMemberId === actor.memberId)
		return source === 'self' ? yes : no('rectification.planned-by-another');
	return leads(actor, unitId);
}

/** The person concerned answers; from paper or on their word, their cell's leaders or the office may enter it. */
export function canAnswer(actor: Actor, { subjectMemberId, unitId }: Omit<Concerned, 'source'>): Answer {
	if (subjectMemberId === actor.memberId) return yes;
	return helps(actor, unitId) ? yes : no('rectification.not-your-answer');
}

/** The owner notes and reports; from paper or on their word, their cell's leaders or the office may enter it. */
export const canReport = (actor: Actor, { ownerId, unitId }: Work): Answer =>
	actor.memberId === ownerId || helps(actor, unitId) ? yes : no('rectification.not-the-owner');

/** The person who judges the work is an inspector, and never the person who did it, helped with it, or is judged by it. */
export const canVerify = (judge: Person, work: Work): Answer =>
	holds(judge, 'inspector') ? isApart(judge, work) : no('rectification.not-an-inspector');

/** Who looks again later is held to the same. */
export const canRecheck = canVerify;

/** An inspector's verdict on paper is entered by the office; neither of the two may have had a hand in the work. */
export const canEnterVerdict = (clerk: Person, inspector: Person, work: Work): Answer =>
	holds(clerk, 'office')
		? all(isApart(clerk, work), canVerify(inspector, work))
		: no('rectification.verdict-of-another');

/** Whether somebody could give or enter a verdict at all: what a page asks before anybody is named. */
export const canBringVerdict = (actor: Person, work: Work): Answer =>
	holds(actor, 'office') && !holds(actor, 'inspector') ? isApart(actor, work) : canVerify(actor, work);

/** More time and another owner are given by the office, the leaders or the inspectors, never to oneself. */
export function canSteer(actor: Actor, { ownerId, subjectMemberId }: Work): Answer {
	if (!actsForCommittee(actor)) return no('rectification.steered-by-the-committee');
	return actor.memberId === ownerId || actor.memberId === subjectMemberId
		? no('rectification.own-deadline')
		: yes;
}

function isApart(person: Person, { ownerId, subjectMemberId, subjectUnitId, hands }: Work): Answer {
	if (person.memberId === ownerId) return no('rectification.own-work');
	if (person.memberId === subjectMemberId) return no('rectification.own-shortcoming');
	if (hands.includes(person.memberId)) return no('rectification.had-a-hand');
	if (subjectUnitId && answersFor(person, subjectUnitId)) return no('rectification.own-collective');
	// Who printed the judge's slip knew its code, and could have signed in as the judge.
	if (person.slipFrom && [ownerId, subjectMemberId, ...hands].includes(person.slipFrom))
		return no('rectification.slip-from-the-judged');
	return yes;
}

/** A cell's collective is those who lead it; the committee's is its members, though they be inspectors too. */
const answersFor = (person: Person, unitId: Id): boolean =>
	holds(person, 'cell-leader', unitId) ||
	holds(person, 'leader', unitId) ||
	person.posts.some((post) => post.kind === 'committee-member' && post.unitId === unitId);

const leads = (actor: Actor, unitId: Id): Answer =>
	actsForCommittee(actor) || holds(actor, 'cell-leader', unitId) ? yes : no('rectification.not-your-cell');

const helps = (actor: Actor, unitId: Id): boolean =>
	holds(actor, 'office') || holds(actor, 'cell-leader', unitId);
