import { holds, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** What goes to other committees and comes from them is kept by the office and the committee's leaders. */
export const canKeepDispatches = (actor: Actor): Answer =>
	holds(actor, 'office') || holds(actor, 'leader') ? yes : no('dispatches.not-the-office');
