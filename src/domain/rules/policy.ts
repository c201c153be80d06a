import { holds, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The office, the secretary and the deputy secretary load rules; everybody may read them. */
export const canLoadRules = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('rules.only-the-office');
