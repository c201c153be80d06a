import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { canJudgeExplanation, canSuggest, chairs, isOwn, type Concerned } from './policy.ts';
import type { Review } from './review.ts';

/** The superior above us, or our own committee. */
export const senders = ['superior', 'committee'] as const;
export type Sender = (typeof senders)[number];

/** The form was handed in at least once: since then those who take part read it, suggestions and all. */
export const isLaidOpen = ({ state, round }: Pick<Review, 'state' | 'round'>): boolean =>
	round > 1 || !['writing', 'not-reviewed', 'exempt'].includes(state);

/**
 * A suggestion is read by whom it asks, by those who lead where the review is held, and by those who act for the
 * committee; by the others who take part once the form is handed in, where it stands as section IV.
 */
export const readsSuggestion = (
	actor: Actor,
	review: Concerned & Pick<Review, 'state' | 'round'>,
	takesPart: boolean
): boolean =>
	isOwn(actor, review) ||
	chairs(actor, review) ||
	actsForCommittee(actor) ||
	(takesPart && isLaidOpen(review));

/** The superior suggests to the committee as a collective and to persons; the committee to its cells and to persons. */
export function mayAddress(sender: Sender, review: Concerned, committeeUnitId: Id): Answer {
	if (review.subjectMemberId) return yes;
	const isCommittee = review.subjectUnitId === committeeUnitId;
	if (sender === 'committee') return isCommittee ? no('reviews.suggestion-to-own-committee') : yes;
	return isCommittee ? yes : no('reviews.superior-asks-the-committee');
}

/**
 * Whoever sent it judges: for the committee its leaders or office, never about themselves or a collective that they lead;
 * what the superior found is entered by the office from the superior's paper, never by whom it concerns.
 */
export function canGiveVerdict(
	actor: Actor,
	{ sender }: { sender: Sender },
	review: Concerned,
	explainedBy: Id
): Answer {
	if (sender === 'superior' && !holds(actor, 'office')) return no('reviews.superior-judges');
	const may = canJudgeExplanation(actor, review, explainedBy);
	if (!may.allowed) return may;
	const ownCollective = sender === 'committee' && review.subjectUnitId !== null && isOwn(actor, review);
	return ownCollective ? no('reviews.own-explanation') : yes;
}

/** Whoever sent it withdraws it; the superior's withdrawal is entered by the office; nobody withdraws what they themselves are asked. */
export function canWithdraw(actor: Actor, { sender }: { sender: Sender }, review: Concerned): Answer {
	if (sender === 'superior' && !holds(actor, 'office')) return no('reviews.superior-withdraws');
	const may = canSuggest(actor, review);
	if (!may.allowed) return may;
	const ownCollective = sender === 'committee' && review.subjectUnitId !== null && isOwn(actor, review);
	return ownCollective ? no('reviews.to-oneself') : yes;
}
