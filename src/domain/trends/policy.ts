import { actsForCommittee, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** What people say concerns those who answer for the whole committee; a cell's leaders see the cases of their own. */
export const canSeeTrends = (actor: Actor): Answer =>
	actsForCommittee(actor) ? yes : no('trends.only-for-the-committee');
