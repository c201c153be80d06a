import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Whose corrective action stands on the ladder, and where it belongs. */
export type OnLadder = { ownerId: Id; subjectMemberId: Id | null; unitId: Id };

/** A round, as far as rights go. */
export type RoundOf = { unitIds: readonly Id[]; inspectorIds: readonly Id[] };

/** To whom a notice is addressed: a unit, or one person of it. */
export type Addressee = { unitId: Id; memberId: Id | null; isOfCommittee: boolean };

/** The inspectors draw up their programme; the office may write it down for them. */
export const canKeepProgramme = (actor: Actor): Answer =>
	holds(actor, 'inspector') || holds(actor, 'office') ? yes : no('supervision.not-an-inspector');

/** The programme is approved by the committee's leaders. */
export const canApproveProgramme = (actor: Actor): Answer =>
	holds(actor, 'leader') ? yes : no('supervision.approved-by-a-leader');

/** Rounds are planned, drawn and ended by inspectors. */
export const canInspect = (actor: Actor): Answer =>
	holds(actor, 'inspector') ? yes : no('supervision.not-an-inspector');

/** Everything of the inspection is read by whoever acts for the committee; a round by the leaders of the cells that it looks at, too. */
export const canReadAll = (actor: Actor): boolean => actsForCommittee(actor);

export const canReadRound = (actor: Actor, { unitIds }: Pick<RoundOf, 'unitIds'>): boolean =>
	canReadAll(actor) || cellsLedBy(actor).some((id) => unitIds.includes(id));

/** A notice is read by its addressee, once it is issued; by those who act for the committee before that too. */
export const canReadNotice = (actor: Actor, { unitId, memberId }: Addressee, isIssued: boolean): boolean =>
	canReadAll(actor) ||
	(isIssued && (memberId ? actor.memberId === memberId : false)) ||
	(isIssued && holds(actor, 'cell-leader', unitId));

/** The addressee answers a notice; from paper or on their word the office may enter it, and for a person their cell's leaders. */
export function canAnswerNotice(actor: Actor, { unitId, memberId, isOfCommittee }: Addressee): Answer {
	if (holds(actor, 'office')) return yes;
	if (memberId === actor.memberId || holds(actor, 'cell-leader', unitId)) return yes;
	if (!memberId && isOfCommittee && holds(actor, 'leader')) return yes;
	return no('supervision.not-addressed');
}

/** The ladder is stopped, and goes on again, by an inspector or the office; never about one's own work. */
export function canPause(actor: Actor, { ownerId, subjectMemberId }: OnLadder): Answer {
	if (!holds(actor, 'inspector') && !holds(actor, 'office')) return no('supervision.paused-by-inspectors');
	return ownerId === actor.memberId || subjectMemberId === actor.memberId
		? no('supervision.own-ladder')
		: yes;
}

/** The owner explains; from paper or on their word, their cell's leaders or the office may enter it. */
export const canExplain = (actor: Actor, { ownerId, unitId }: OnLadder): Answer =>
	actor.memberId === ownerId || holds(actor, 'office') || holds(actor, 'cell-leader', unitId)
		? yes
		: no('supervision.not-the-owner');

/** What was told to the level above is decided by the committee's leaders, never about their own work. */
export function canDecide(actor: Actor, { ownerId }: OnLadder): Answer {
	if (!holds(actor, 'leader')) return no('supervision.decided-by-a-leader');
	return ownerId === actor.memberId ? no('supervision.own-ladder') : yes;
}

/** Holidays and swapped working days are kept by the office. */
export const canKeepCalendar = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('supervision.calendar-kept-by-office');
