import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Addressee } from './cell-request.ts';
import { followerPosts, visitorPosts } from './follower.ts';

/** A visit, by whose it is and where; `followerId` is who follows the cell now, if anybody does. */
export type VisitConcerned = { memberId: Id; unitId: Id; followerId: Id | null };
export type RequestConcerned = VisitConcerned & { addressee: Addressee };

/** Whether a person sits on the committee. */
export const isCommitteeMember = (actor: Actor): boolean =>
	actor.posts.some(({ kind }) => (followerPosts as readonly string[]).includes(kind));

/** Whether a person may report of cells’ meetings at all. */
export const isVisitor = (actor: Actor): boolean =>
	actor.posts.some(({ kind }) => (visitorPosts as readonly string[]).includes(kind));

/** Who follows which cell is kept by the office, the secretary and the deputies. */
export const canAssign = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('accompaniment.office-assigns');

/** What a follower has before them is seen by themselves and by those who act for the committee. */
export const canSeeFollowing = (actor: Actor, memberId: Id): Answer =>
	actor.memberId === memberId || actsForCommittee(actor) ? yes : no('accompaniment.of-another-follower');

/** The lists of visits and of what cells ask are for those who lead: the committee or a cell, and who visits. */
export const seesVisits = (actor: Actor): boolean =>
	actsForCommittee(actor) || isVisitor(actor) || holds(actor, 'cell-leader');

/** A report is written by the visitor; the office enters it for them, from paper or on their word. */
export function canReport(actor: Actor, visitorId: Id): Answer {
	if (actor.memberId === visitorId) return isVisitor(actor) ? yes : no('accompaniment.not-a-visitor');
	return holds(actor, 'office') ? yes : no('accompaniment.report-of-another');
}

/** Who writes reports at all: visitors for themselves, the office for them. */
export const canWriteReports = (actor: Actor): Answer =>
	isVisitor(actor) || holds(actor, 'office') ? yes : no('accompaniment.not-a-visitor');

/** A report that is there is corrected by its visitor or by the office; when it was never written, by who follows the cell now. */
export const canCorrect = (actor: Actor, { memberId }: Pick<VisitConcerned, 'memberId'>): Answer =>
	actor.memberId === memberId || holds(actor, 'office') ? yes : no('accompaniment.report-of-another');

/** A report that is missing is owed by the visitor, and after a handover by who follows the cell now. */
export const canSupply = (actor: Actor, { memberId, followerId }: VisitConcerned): Answer =>
	actor.memberId === memberId || actor.memberId === followerId || holds(actor, 'office')
		? yes
		: no('accompaniment.report-of-another');

/** A sent report is answered by those who lead the cell; the office enters it for them. */
export const canReply = (actor: Actor, unitId: Id): Answer =>
	holds(actor, 'cell-leader', unitId) || holds(actor, 'office') ? yes : no('accompaniment.not-your-cell');

/** A shortcoming seen at a visit is put down by the visitor or the office, never about oneself. */
export function canPutDown(actor: Actor, { memberId }: VisitConcerned, subjectMemberId: Id | null): Answer {
	if (subjectMemberId === actor.memberId) return no('accompaniment.about-oneself');
	return canCorrect(actor, { memberId });
}

/** Who answers a request: the one it is addressed to; the office enters it for them. */
export function canAnswerRequest(actor: Actor, { addressee, followerId }: RequestConcerned): Answer {
	if (holds(actor, 'office')) return yes;
	if (addressee === 'follower' && actor.memberId === followerId) return yes;
	if (addressee === 'leaders' && holds(actor, 'leader')) return yes;
	if (addressee === 'inspectors' && holds(actor, 'inspector')) return yes;
	return no('accompaniment.asked-of-others');
}

/** That the cell knows the answer is said by the cell itself, or by whoever told it. */
export const canTell = (actor: Actor, { unitId, memberId, followerId }: RequestConcerned): Answer =>
	holds(actor, 'cell-leader', unitId) ||
	holds(actor, 'office') ||
	[memberId, followerId].includes(actor.memberId)
		? yes
		: no('accompaniment.not-your-cell');

/** A request is taken back by the cell; the office or who wrote it down does so for it. */
export const canWithdraw = canTell;
