import { holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export type CommentConcerned = { subjectMemberId: Id | null };

/** Comments are looked at by the office and the inspectors. */
export const handlesComments = (actor: Actor): boolean => holds(actor, 'office') || holds(actor, 'inspector');

export const canSeeComments = (actor: Actor): Answer =>
	handlesComments(actor) ? yes : no('comments.office-looks');

/** Nobody handles a comment about themselves, nor sees it before it is passed on to them. */
export function canHandle(actor: Actor, { subjectMemberId }: CommentConcerned): Answer {
	if (subjectMemberId === actor.memberId) return no('comments.about-oneself');
	return canSeeComments(actor);
}

/** Who is at the desk takes a comment down for somebody who came. */
export const canTakeDown = canSeeComments;

/** The person concerned answers in their own words; the office enters what they wrote by hand. */
export function canAnswer(actor: Actor, { subjectMemberId }: CommentConcerned): Answer {
	if (subjectMemberId === actor.memberId) return yes;
	return holds(actor, 'office') ? yes : no('comments.answered-by-the-person');
}

/** A day is ended by the calendar; only in a demonstration somebody may say that it is over. */
export const canEndDay = (actor: Actor, isDemonstration: boolean): Answer =>
	isDemonstration ? canSeeComments(actor) : no('comments.calendar-ends-the-day');

/** Whoever may enter comments of others into a review may take one of a citizen there: the office, once it is answered. */
export function canFeed(actor: Actor, comment: CommentConcerned): Answer {
	const handles = canHandle(actor, comment);
	return handles.allowed && !holds(actor, 'office') ? no('comments.office-feeds') : handles;
}
