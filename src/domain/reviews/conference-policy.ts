import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Conference } from './conference.ts';
import { canHoldConference, chairs, isOwn, leads, type Concerned } from './policy.ts';

type Held = Pick<Conference, 'unitId' | 'chairId' | 'clerkId'>;

/** A conference is known to those who are called to it, to those who lead it, and to those who act for the committee. */
export const seesConference = (actor: Actor, conference: Held): boolean =>
	isMemberOf(actor, conference.unitId) || isAtItsTable(actor, conference);

/** Who belongs to a unit, or acts for the whole committee. */
export const isMemberOf = (actor: Actor, unitId: Id): boolean =>
	actsForCommittee(actor) || actor.cellId === unitId || actor.posts.some((post) => post.unitId === unitId);

/** It is led, and written down, by its chair and clerk, by the leaders of the unit, or by the office for them. */
export const canLead = (actor: Actor, conference: Held): Answer =>
	isAtItsTable(actor, conference) ? yes : canHoldConference(actor, conference.unitId);

/** Everybody who is called asks for the floor for themselves; whoever leads puts down anybody. */
export const canAskToSpeak = (actor: Actor, conference: Held, speakerId: Id): Answer =>
	speakerId === actor.memberId && seesConference(actor, conference) ? yes : canLead(actor, conference);

/** What one place concluded is read by the person, by those who are reviewed there too, and by those who act for the committee. */
export const seesPlace = (actor: Actor, review: Concerned, unitId: Id): boolean =>
	isOwn(actor, review) || isMemberOf(actor, unitId);

/** The work of concluding, item by item, is seen by the person, by those who chair, and by those who act for the committee. */
export const seesWork = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) || chairs(actor, review) || actsForCommittee(actor);

/** Whether a person agreed, and in what words, is read by the same. */
export const readsSignature = seesWork;

/** Where a register entry may be opened by whoever reads of it here: the person, their leaders, and those who act for the committee. */
export const opensRegister = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) || actsForCommittee(actor) || leads(actor, review.unitId);

/** The superior's word about the committee's own conclusion comes on paper; about a cell's, the committee's leaders decide. */
export const decidedBySuperior = (review: Concerned, committeeUnitId: Id): boolean =>
	review.places.some(({ unitId }) => unitId === committeeUnitId);

/** With the superior's paper in hand, nobody's own judgement is asked for: the office enters it. */
export function canEnterSuperiorsDecision(actor: Actor, review: Concerned): Answer {
	if (!holds(actor, 'office')) return no('reviews.decided-by-superior');
	return review.subjectMemberId === actor.memberId ? no('reviews.own-disagreement') : yes;
}

const isAtItsTable = (actor: Actor, { chairId, clerkId }: Held): boolean =>
	actor.memberId === chairId || actor.memberId === clerkId;

/** What was left to the inspectors is followed by them, the committee's leaders and its office. */
export const canFollowVerification = (actor: Actor): Answer =>
	actsForCommittee(actor) ? yes : no('reviews.not-an-inspector');
