import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { canSpeakFor, chairs, isOwn, knows, leads, type Concerned } from './policy.ts';
import type { PlanState } from './rectification-plan.ts';

/** Completed and submitted by the person, or the leaders of the collective; from paper by a leader of the cell or the office. */
export const canCompletePlan = (actor: Actor, review: Concerned): Answer => canSpeakFor(actor, review);

/**
 * Approved by the level above: a member's by the leaders of the cell, a leader's and a collective's by the committee's; the
 * office enters what was decided on paper. Never one's own, nor that of a collective that one leads, nor what one submitted.
 */
export function canApprovePlan(actor: Actor, review: Concerned, submittedBy: Id | null): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.own-plan');
	if (review.subjectUnitId && leads(actor, review.subjectUnitId)) return no('reviews.own-plan');
	if (submittedBy === actor.memberId) return no('reviews.submitted-by-oneself');
	if (holds(actor, 'office') || holds(actor, 'leader')) return yes;
	const isOfCellAlone = review.subjectMemberId !== null && review.places.length === 1;
	return isOfCellAlone && chairs(actor, review) ? yes : no('reviews.approved-above');
}

/**
 * A plan is read by whom it concerns, by the leaders of the place and by those who act for the committee; a collective's, once it is
 * published, by everybody who takes part there.
 */
export const readsPlan = (actor: Actor, review: Concerned, state: PlanState | null): boolean =>
	isOwn(actor, review) ||
	chairs(actor, review) ||
	actsForCommittee(actor) ||
	(review.subjectUnitId !== null && state === 'published' && knows(actor, review));

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
