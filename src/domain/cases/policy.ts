import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, no, yes, type Answer } from '#platform/refusal.ts';
import type { CaseFacts } from './case.ts';

/** A case, by what decides who has to do with it. */
export type CaseConcerned = Pick<CaseFacts, 'kind' | 'ownerId' | 'aboutMemberId' | 'aboutUnitId'>;

/** The desk: the office, the secretary and the deputies. */
export const isDesk = (actor: Actor): boolean => holds(actor, 'office');

/** What citizens bring is taken down at the desk. */
export const canReceive = (actor: Actor): Answer => (isDesk(actor) ? yes : no('cases.desk-receives'));

/** Who looks at the list at all: the desk, the leaders, and whoever owns a case sees their own. */
export const seesAllCases = (actor: Actor): boolean => isDesk(actor) || holds(actor, 'leader');

/** Whom it is about neither sees it nor works on it; nor do those who lead the collective that it is about. */
export const isAbout = (actor: Actor, { aboutMemberId, aboutUnitId }: CaseConcerned): boolean =>
	actor.memberId === aboutMemberId || (aboutUnitId !== null && holds(actor, 'cell-leader', aboutUnitId));

/** A case is seen by the desk, by its owner, and by the leaders; of a denunciation, by the desk and its owner alone. */
export function seesCase(actor: Actor, one: CaseConcerned): boolean {
	if (isAbout(actor, one)) return false;
	if (isDesk(actor) || actor.memberId === one.ownerId) return true;
	return one.kind !== 'denunciation' && holds(actor, 'leader');
}

/** Who brought it is known to those who work on it: the desk and its owner. */
export const seesPeople = (actor: Actor, one: CaseConcerned): boolean =>
	!isAbout(actor, one) && (isDesk(actor) || actor.memberId === one.ownerId);

/** Whether it is accepted, returned or passed on is decided at the desk. */
export const canDecide = (actor: Actor, one: CaseConcerned): Answer =>
	all(isAbout(actor, one) ? no('cases.about-yourself') : yes, canReceive(actor));

/** The owner is named by the desk or by the leaders. */
export const canGive = (actor: Actor, one: CaseConcerned): Answer => {
	if (isAbout(actor, one)) return no('cases.about-yourself');
	return actsForCommittee(actor) && seesAllCases(actor) ? yes : no('cases.desk-gives');
};

/** Nobody settles what is about themselves, or about the collective that they lead. */
export const canOwn = (
	person: Pick<Actor, 'posts' | 'memberId'>,
	{ aboutMemberId, aboutUnitId }: Pick<CaseConcerned, 'aboutMemberId' | 'aboutUnitId'>
): Answer =>
	person.memberId === aboutMemberId || (aboutUnitId !== null && holds(person, 'cell-leader', aboutUnitId))
		? no('cases.owner-concerned', { field: 'ownerId' })
		: yes;

/** The work is the owner’s; the desk enters it for them. */
export function canWork(actor: Actor, one: CaseConcerned): Answer {
	if (isAbout(actor, one)) return no('cases.about-yourself');
	return actor.memberId === one.ownerId || isDesk(actor) ? yes : no('cases.not-the-owner');
}

/** Stops and extensions are decided by the desk’s heads: not by the owner, whose deadline it is. */
export function canMoveDeadline(actor: Actor, one: CaseConcerned): Answer {
	if (isAbout(actor, one)) return no('cases.about-yourself');
	if (actor.memberId === one.ownerId) return no('cases.own-deadline');
	return isDesk(actor) ? yes : no('cases.desk-decides');
}

/** What the person says at the desk, on paper or by phone is entered by the owner or the desk. */
export const canSayFor = canWork;

/** The level above answers when the person was not satisfied, or when a deadline passed. */
export function canDirect(actor: Actor, one: CaseConcerned): Answer {
	if (isAbout(actor, one)) return no('cases.about-yourself');
	if (actor.memberId === one.ownerId) return no('cases.own-deadline');
	return holds(actor, 'leader') ? yes : no('cases.leaders-direct');
}

/** Why it is late is said by the owner; the desk enters it for them. */
export const canExplain = canWork;

/** A shortcoming seen in a case is put down by its owner or the desk, never about oneself. */
export const canOpenShortcoming = (actor: Actor, one: CaseConcerned, subjectMemberId: Id | null): Answer =>
	subjectMemberId === actor.memberId ? no('cases.about-yourself') : canWork(actor, one);
