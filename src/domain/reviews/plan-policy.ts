import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { canSpeakFor, chairs, isOwn, leads, takesPart, type Concerned } from './policy.ts';

/** Completed and submitted by the person, or the leaders of the collective; from paper by a leader of the cell or the office. */
export const canCompletePlan = (actor: Actor, review: Concerned): Answer => canSpeakFor(actor, review);

/** Who judges, today or on the day of a paper. */
export type Judge = Pick<Actor, 'memberId' | 'posts'>;

/**
 * Approved by the level above, in their own name: a member's by the leaders of the cell, a leader's and a collective's by the
 * committee's leaders. Never one's own, nor that of a collective that one leads, nor what one submitted.
 */
export function canApprovePlan(judge: Judge, review: Concerned, submittedBy: Id | null): Answer {
	const apart = isApart(judge, review);
	if (!apart.allowed) return apart;
	if (submittedBy === judge.memberId) return no('reviews.submitted-by-oneself');
	if (holds(judge, 'leader')) return yes;
	const isOfCellAlone = review.subjectMemberId !== null && review.places.length === 1;
	return isOfCellAlone && chairs(judge, review) ? yes : no('reviews.approved-above');
}

/** What somebody else decided on paper is entered by the office, which names them: never about a plan of one's own. */
export function canEnterApproval(clerk: Judge, review: Concerned): Answer {
	const apart = isApart(clerk, review);
	if (!apart.allowed) return apart;
	return holds(clerk, 'office') ? yes : no('reviews.approved-above');
}

/** Whether somebody could decide, or enter a decision, at all: what a page asks before anybody is named. */
export function canBringApproval(actor: Judge, review: Concerned, submittedBy: Id | null): Answer {
	const own = canApprovePlan(actor, review, submittedBy);
	return own.allowed || !canEnterApproval(actor, review).allowed ? own : yes;
}

/** An approved plan is made known by whoever could approve it, or by the office. */
export const canPublishPlan = (actor: Judge, review: Concerned): Answer =>
	canBringApproval(actor, review, null);

/** Opened again by whoever completes it, or could approve it. */
export function canReopenPlan(actor: Actor, review: Concerned): Answer {
	const complete = canCompletePlan(actor, review);
	return complete.allowed ? complete : canBringApproval(actor, review, null);
}

function isApart({ memberId, posts }: Judge, { subjectMemberId, subjectUnitId }: Concerned): Answer {
	const isOfOneself = subjectMemberId === memberId || (subjectUnitId && leads({ posts }, subjectUnitId));
	return isOfOneself ? no('reviews.own-plan') : yes;
}

/** A plan as it is worked on is read by whom it concerns, by the leaders of the place and by those who act for the committee. */
export const readsPlan = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) || chairs(actor, review) || actsForCommittee(actor);

/**
 * What was published of a collective's plan is read by everybody who takes part there; of the committee's, by every member.
 * A person's plan has no other readers than those who work on it.
 */
export const readsPublished = (
	actor: Actor,
	review: Pick<Concerned, 'subjectUnitId' | 'places'>,
	isOfCommittee: boolean
): boolean => review.subjectUnitId !== null && (isOfCommittee || takesPart(actor, review));

/** What a head does at once is named by the head or a deputy of the unit themselves; the office enters it from paper. */
export function canCommitAtOnce(
	actor: Actor,
	unitId: Id,
	order: { head: readonly string[]; deputies: readonly string[] }
): Answer {
	const heads = [...order.head, ...order.deputies];
	const isHead = actor.posts.some((post) => post.unitId === unitId && heads.includes(post.kind));
	return isHead || holds(actor, 'office') ? yes : no('reviews.named-by-the-head');
}
