import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** When a cell meets is kept by those who lead it, or by the office. */
export const canKeepHabit = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) || holds(actor, 'office')
		? yes
		: no('cell-meetings.habit-of-another-cell');

/** The habits of all cells at once are entered by the office. */
export const canKeepAllHabits = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('cell-meetings.office-enters-all');

/** The month of the whole committee is seen by those who lead it, sit on it or lead a cell; a member sees their own cell’s. */
export const seesWholeMonth = (actor: Actor): boolean =>
	actsForCommittee(actor) ||
	cellsLedBy(actor).length > 0 ||
	actor.posts.some(({ kind }) => kind === 'committee-member');

/** A calendar of the committee’s cells is for who sees the whole month; that of a cell also for its members. */
export const canReadCalendar = (actor: Actor, unitId: Id | null): Answer =>
	seesWholeMonth(actor) || (unitId !== null && unitId === actor.cellId)
		? yes
		: no('cell-meetings.calendar-of-others');
