import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** What is owed is entered and closed by the office, the secretary and the deputies. */
export const canKeepObligations = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('disclosure.kept-by-office');

/** What is owed is seen by those who act for the committee, and by whoever has to post it. */
export const canSeeObligation = (actor: Actor, ownerId: Id): Answer =>
	actsForCommittee(actor) || actor.memberId === ownerId ? yes : no('disclosure.seen-by-committee');

/** A posting is recorded by whoever owes it, or by the office for them. */
export const canPost = (actor: Actor, ownerId: Id): Answer =>
	actor.memberId === ownerId || holds(actor, 'office') ? yes : no('disclosure.posted-by-owner');
