import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Whose records a person finds: everybody's, those of the cells that they lead, and always their own. */
export type Sight = { everybody: true } | { everybody: false; cells: Id[]; self: Id };

/** Who acts for the committee sees every member; a cell's leaders those of their cell; everybody themselves. */
export const sightOf = (actor: Actor): Sight =>
	actsForCommittee(actor)
		? { everybody: true }
		: { everybody: false, cells: cellsLedBy(actor), self: actor.memberId };

/** The committee's office keeps the members' records. */
export const canKeepRecords = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('membership.records-by-the-office');

/** The office records posts; but nobody gives a post to themselves, or takes one from themselves. */
export function canRecordPosts(actor: Actor, memberId: Id): Answer {
	if (!holds(actor, 'office')) return no('membership.records-by-the-office');
	return actor.memberId === memberId ? no('membership.own-posts') : yes;
}

/** The office records that Party activities are suspended, as the competent level decided; never its own. */
export function canRecordSuspension(actor: Actor, memberId: Id): Answer {
	if (!holds(actor, 'office')) return no('membership.records-by-the-office');
	return actor.memberId === memberId ? no('membership.own-suspension') : yes;
}

/** Who leads or acts for the committee has a list of members; the others have their own record. */
export const canListMembers = (actor: Actor): Answer =>
	actsForCommittee(actor) || cellsLedBy(actor).length > 0 ? yes : no('membership.only-leaders-list');

/** The history of a record as the journal keeps it: for the person themselves, and for the office. */
export const canSeeHistory = (actor: Actor, memberId: Id): Answer =>
	actor.memberId === memberId || holds(actor, 'office') ? yes : no('membership.records-by-the-office');

/** Who belongs to a cell: for who acts for the committee, and for the leaders of that cell. */
export const canSeeMembersOf = (actor: Actor, cellId: Id): Answer =>
	actsForCommittee(actor) || holds(actor, 'cell-leader', cellId) ? yes : no('membership.only-leaders-list');
