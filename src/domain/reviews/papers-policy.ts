import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Conference } from './conference.ts';
import { canLead, seesConference, seesPlace } from './conference-policy.ts';
import { chairs, isOwn, leads, takesPart, type Concerned } from './policy.ts';

/**
 * A person's papers are read by the person, by those who act for the committee, and by the leaders of the place of review when
 * they see what every place concluded; an issued one by the leaders of each place. A collective's papers are read by its
 * leaders and, once issued, by everybody who takes part.
 */
export function readsPapers(actor: Actor, review: Concerned, { issued }: { issued: boolean }): boolean {
	if (isOwn(actor, review) || actsForCommittee(actor)) return true;
	if (review.subjectUnitId) return issued && takesPart(actor, review);
	if (!chairs(actor, review)) return false;
	return issued || review.places.every(({ unitId }) => seesPlace(actor, review, unitId));
}

/** A unit's papers are issued by its leaders, by the committee's leaders, or by the office for them; nobody issues one about themselves. */
export function canIssue(actor: Actor, unitId: Id, subjectMemberId: Id | null = null): Answer {
	if (!leads(actor, unitId) && !holds(actor, 'office') && !holds(actor, 'leader'))
		return no('reviews.not-the-issuer');
	return subjectMemberId === actor.memberId ? no('reviews.own-notice') : yes;
}

/** All papers of a campaign are for the office and the committee's leaders; those of a unit for its own leaders too. */
export function canArchive(actor: Actor, unitId: Id | null): Answer {
	if (holds(actor, 'office') || holds(actor, 'leader')) return yes;
	if (unitId && leads(actor, unitId)) return yes;
	return no(unitId ? 'reviews.not-your-cell' : 'reviews.archive-of-all');
}

/** Notes are read by those who lead the conference and by those who act for the committee; issued minutes by everybody called. */
export const readsMinutes = (
	actor: Actor,
	conference: Pick<Conference, 'unitId' | 'chairId' | 'clerkId'>,
	{ issued }: { issued: boolean }
): boolean =>
	issued ? seesConference(actor, conference) : actsForCommittee(actor) || canLead(actor, conference).allowed;

/** The report holds counts only: a draft is for those who act for the committee, an issued one for everybody. */
export const readsReport = (actor: Actor, { issued }: { issued: boolean }): boolean =>
	issued || actsForCommittee(actor);
