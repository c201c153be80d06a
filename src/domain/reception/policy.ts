import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The calendar of reception days is kept by the office, the secretary and the deputies. */
export const canKeepDays = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('reception.office-keeps');

/** What became of a day is said by whoever was to receive, or entered by the office. */
export const canAccount = (actor: Actor, receiverId: Id | null): Answer =>
	actor.memberId === receiverId || holds(actor, 'office') ? yes : no('reception.receiver-accounts');

/** Whether a person hears people who come: the office, the secretary and the deputies. */
export const isDesk = (actor: Actor): boolean => holds(actor, 'office');

/** Who comes, and what they say, is taken down and seen at the desk alone. */
export const canWorkAtDesk = (actor: Actor): Answer => (isDesk(actor) ? yes : no('reception.desk-only'));

/** Days that were due and of which nobody said what became are shown to whoever acts for the committee. */
export const seesOwed = (actor: Actor): boolean => actsForCommittee(actor);
