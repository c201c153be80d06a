import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { CellMeeting } from './cell-meeting.ts';
import type { CellTask } from './task.ts';

type Held = Pick<CellMeeting, 'unitId' | 'chairId' | 'clerkId' | 'state'>;

/** A cell's meeting is prepared by those who lead the cell, or by the office for them. */
export const canPrepare = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) || holds(actor, 'office') ? yes : no('cell-meetings.not-your-cell');

/** It is led, and written down, by its chair and clerk, by the leaders of the cell, or by the office for them. */
export const canLead = (actor: Actor, meeting: Held): Answer =>
	isAtItsTable(actor, meeting) ? yes : canPrepare(actor, meeting.unitId);

/** The meetings of the cells are followed by those who act for the committee, and by its members. */
export const followsCells = (actor: Actor): boolean =>
	actsForCommittee(actor) || actor.posts.some(({ kind }) => kind === 'committee-member');

/** Which cells' meetings somebody may know of: their own, those they lead, or all. */
export const seesCell = (actor: Actor, unitId: Id): boolean =>
	actor.cellId === unitId || holds(actor, 'cell-leader', unitId) || followsCells(actor);

/** A meeting is known to its cell and to those who follow the cells; before it is told, only to those who prepare it. */
export const seesMeeting = (actor: Actor, meeting: Held): boolean =>
	canLead(actor, meeting).allowed ||
	(meeting.state === 'planned' ? actsForCommittee(actor) : seesCell(actor, meeting.unitId));

/** What is said and written before the minutes are signed is seen by those who lead the meeting and by those who follow the cells. */
export const seesProceedings = (actor: Actor, meeting: Held): boolean =>
	canLead(actor, meeting).allowed || followsCells(actor);

/** Signed minutes are read by the cell and by those who follow it; a draft by those who see the proceedings. */
export const readsMinutes = (actor: Actor, meeting: Held, { issued }: { issued: boolean }): boolean =>
	seesProceedings(actor, meeting) || (issued && seesCell(actor, meeting.unitId));

/** What became of a task is said by its owner, by those who lead the cell, or by the office for them. */
export const canReportTask = (actor: Actor, task: Pick<CellTask, 'ownerId' | 'unitId'>): Answer =>
	actor.memberId === task.ownerId || canPrepare(actor, task.unitId).allowed
		? yes
		: no('cell-meetings.not-your-task');

const isAtItsTable = (actor: Actor, { chairId, clerkId }: Held): boolean =>
	actor.memberId === chairId || actor.memberId === clerkId;
