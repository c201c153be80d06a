import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The rotation is planned by the office, the secretary and the deputies. */
export const canPlanRotation = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('accompaniment.office-plans-rotation');

/** The plan is seen by those who act for the committee or sit on it. */
export const canSeeRotation = (actor: Actor): Answer =>
	actsForCommittee(actor) || actor.posts.some(({ kind }) => kind === 'committee-member')
		? yes
		: no('accompaniment.rotation-of-committee');

/** What became of a visit to a cell is seen by those who see the plan, and by those who lead the cell. */
export const canSeeRotationOf = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) ? yes : canSeeRotation(actor);

/** That a visit was made or missed is marked by the leader whose visit it is, or by the office. */
export const canMarkVisit = (actor: Actor, plannedFor: Id | null): Answer =>
	holds(actor, 'office') || actor.memberId === plannedFor ? yes : no('accompaniment.visit-of-another');
