import { holds, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The committee's office keeps the members' records, and so brings in lists. */
export const canImportMembers = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('roster.only-the-office');
