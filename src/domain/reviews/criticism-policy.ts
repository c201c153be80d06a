import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, no, yes, type Answer } from '#platform/refusal.ts';
import { isOpen, type Campaign } from './campaign.ts';
import { isKeptBack, type Criticism, type CriticismStep } from './criticism.ts';
import {
	canCriticise,
	canRaiseFor,
	canRelease,
	canSpeakFor,
	chairs,
	isOwn,
	knows,
	seesHeldBack,
	takesPart,
	type Concerned
} from './policy.ts';
import { mayRaise, mayStepCriticism, type Review } from './review.ts';

/**
 * Who sees a criticism. Without its answer: its author, the person, those who chair, those who act for the committee. With the
 * answer beside it: everybody who takes part. What is kept back, see `seesCourse`; what was withdrawn, the person and these.
 */
export function seesCriticism(actor: Actor, review: Concerned, criticism: Criticism): boolean {
	if (seesCourse(actor, review, criticism)) return true;
	if (isKeptBack(criticism)) return false;
	if (criticism.state === 'withdrawn') return isOwn(actor, review);
	if (criticism.state === 'answered') return knows(actor, review);
	return isOwn(actor, review) || actsForCommittee(actor);
}

/**
 * Who sees what was held back, for what reason, and every wording that it had: its author, whoever entered it for them,
 * those who chair, and the inspectors; never the person it is about.
 */
export function seesCourse(actor: Actor, review: Concerned, { authorId, enteredBy }: Criticism): boolean {
	if (review.subjectMemberId === actor.memberId) return false;
	return enteredBy === actor.memberId || seesHeldBack(actor, review, authorId);
}

/** Raised by its author, or entered for its author by a helper; about oneself by nobody. */
export const canRaiseAs = (actor: Actor, review: Concerned, authorId: Id): Answer =>
	authorId === actor.memberId ? canCriticise(actor, review) : canRaiseFor(actor, review);

/** The person answers, a collective through its leaders, a helper from paper; never whoever raised it. */
export function canAnswerCriticism(
	actor: Actor,
	review: Concerned,
	{ authorId }: Pick<Criticism, 'authorId'>
): Answer {
	const may = canSpeakFor(actor, review);
	if (!may.allowed) return may;
	return authorId === actor.memberId ? no('reviews.answers-own-criticism') : yes;
}

/** Its author words it anew; what came on paper, also a helper from paper, but not the one who holds it back. */
export function canReword(actor: Actor, review: Concerned, criticism: Criticism): Answer {
	if (criticism.authorId === actor.memberId) return yes;
	if (criticism.enteredBy === criticism.authorId || !canRaiseFor(actor, review).allowed)
		return no('reviews.reworded-by-its-author');
	return criticism.heldBackBy === actor.memberId ? no('reviews.held-back-by-oneself') : yes;
}

/** Its author withdraws it, or whoever entered it for them; nobody takes back what they hold back themselves. */
export function canWithdraw(actor: Actor, _review: Concerned, criticism: Criticism): Answer {
	if (criticism.authorId === actor.memberId) return yes;
	if (criticism.enteredBy !== actor.memberId) return no('reviews.withdrawn-by-its-author');
	return criticism.heldBackBy === actor.memberId ? no('reviews.held-back-by-oneself') : yes;
}

/** An inspector looks at what was held back: never about themselves, never their own, never what they hold back themselves. */
export function canJudgeHolding(actor: Actor, review: Concerned, criticism: Criticism): Answer {
	const may = canRelease(actor, review);
	if (!may.allowed) return may;
	if (criticism.authorId === actor.memberId) return no('reviews.judges-own-criticism');
	return criticism.heldBackBy === actor.memberId ? no('reviews.held-back-by-oneself') : yes;
}

/** Whether a step may be taken now: the campaign is open, the criticism and its review stand where the step begins. */
export const isTheMoment = (
	step: CriticismStep,
	{ state }: Pick<Criticism, 'state'>,
	review: Pick<Review, 'state'>,
	campaign: Pick<Campaign, 'state'>
): Answer => all(mayStepCriticism(step, state, review), isOpen(campaign));

/** Comments and criticism are taken while the campaign is open and the review is not concluded everywhere. */
export const isTimeToRaise = (review: Pick<Review, 'state'>, campaign: Pick<Campaign, 'state'>): Answer =>
	all(mayRaise(review), isOpen(campaign));

/** Comments about a person are read by that person, those who chair and those who act for the committee; about a collective, by all of it. */
export const seesComments = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) ||
	chairs(actor, review) ||
	actsForCommittee(actor) ||
	(review.subjectUnitId !== null && takesPart(actor, review));

/** A comment that came to the wrong place is taken back by whoever entered it, or by the office: never about themselves. */
export function canTakeBackComment(actor: Actor, review: Concerned, enteredBy: Id): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return enteredBy === actor.memberId || holds(actor, 'office') ? yes : no('reviews.comment-of-another');
}

/** The sheets and lists of a place: its leaders, and those who act for the committee. */
export const canKeepSheets = (actor: Actor, unitId: Id): Answer =>
	actsForCommittee(actor) || chairs(actor, { places: [{ unitId }] }) ? yes : no('reviews.not-your-cell');
