import { holds, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The committee's office records which cells there are, and how they are called. */
export const canKeepCells = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('organization.only-the-office');
