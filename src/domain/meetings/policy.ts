import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { MeetingPhase } from './meeting.ts';

type OfCell = { unitId: Id; phase: MeetingPhase };

/** A cell's roll is called by those who lead the cell, or by the office for them; once the result is published, only the committee corrects it. */
export function canCallRoll(actor: Actor, { unitId, phase }: OfCell): Answer {
	if (phase === 'published')
		return holds(actor, 'office') || holds(actor, 'leader') ? yes : no('meetings.published-already');
	return holds(actor, 'cell-leader', unitId) || holds(actor, 'office') ? yes : no('meetings.not-your-cell');
}

/** A cell's roll is seen by those who lead the cell and by those who act for the committee; nobody else before the result is published. */
export const canSeeRoll = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) || actsForCommittee(actor) ? yes : no('meetings.not-your-cell');

/** Everybody asks for their own leave; for somebody else, those who lead that person's cell, or the office. */
export const canAskLeave = (actor: Actor, { memberId, unitId }: { memberId: Id; unitId: Id }): Answer =>
	actor.memberId === memberId || holds(actor, 'cell-leader', unitId) || holds(actor, 'office')
		? yes
		: no('meetings.leave-of-another-cell');

/** Leave is granted or refused by those who lead the person's cell, or by the office; never by the person. */
export function canDecideLeave(actor: Actor, { memberId, unitId }: { memberId: Id; unitId: Id }): Answer {
	if (!holds(actor, 'cell-leader', unitId) && !holds(actor, 'office')) return no('meetings.not-your-cell');
	return actor.memberId === memberId ? no('meetings.own-leave') : yes;
}

/** Reasons for leave are read by those who decide about them, and by the person; by nobody else in the committee. */
export const canReadLeave = (actor: Actor, { memberId, unitId }: { memberId?: Id; unitId: Id }): Answer =>
	actor.memberId === memberId || holds(actor, 'cell-leader', unitId) || holds(actor, 'office')
		? yes
		: no('meetings.not-your-cell');

/** The cells of a meeting whose roll somebody may see: all of them for the committee, their own for a cell's leaders. */
export function cellsSeenBy(actor: Actor, unitIds: readonly Id[]): Id[] {
	if (actsForCommittee(actor)) return [...unitIds];
	const led = new Set(cellsLedBy(actor));
	return unitIds.filter((id) => led.has(id));
}
