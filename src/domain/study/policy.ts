import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Sessions that are not announced yet are known to those who prepare them. */
export const seesDrafts = (actor: Actor): boolean => holds(actor, 'office') || holds(actor, 'leader');

/** Sessions are planned, changed, announced and called off by the office or the committee's leaders. */
export const canPlan = (actor: Actor): Answer => (seesDrafts(actor) ? yes : no('study.not-a-planner'));

/** The result is published, and corrected, by the office or the committee's leaders. */
export const canPublish = (actor: Actor): Answer => (seesDrafts(actor) ? yes : no('study.not-a-publisher'));

/** That a cell's members were told is said by one of the cell's leaders, or by the office for them. */
export const canAcknowledge = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) || holds(actor, 'office') ? yes : no('study.not-your-cell');

/** How the cells come along is followed by those who lead: the committee or a cell. */
export const followsProgress = (actor: Actor): boolean =>
	actsForCommittee(actor) || cellsLedBy(actor).length > 0;

/** What was answered about a cell's members is read by the cell's leaders and by those who act for the committee. */
export const seesAnswers = (actor: Actor, unitId: Id): boolean =>
	actsForCommittee(actor) || holds(actor, 'cell-leader', unitId);

type Listed = { memberId: Id; unitId: Id };

/** A listed member speaks for themselves; a leader of their cell or the office may write it down for them. */
export function canHear(actor: Actor, listed: Listed): Answer {
	if (actor.memberId === listed.memberId) return yes;
	return canAcknowledge(actor, listed.unitId);
}

/** Nobody concludes about their own listing: another leader of the cell does, or the office. */
export function canConclude(actor: Actor, listed: Listed): Answer {
	if (actor.memberId === listed.memberId) return no('study.own-listing');
	return canAcknowledge(actor, listed.unitId);
}
