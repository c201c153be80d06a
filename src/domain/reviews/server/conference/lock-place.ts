import { holds, type Channel } from '#platform/actor.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { sittingOf, type Conference } from '../../conference.ts';
import { canConclude, leads } from '../../policy.ts';
import { mayReview, type Place } from '../../review.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { lockReview, type ReviewRecord } from '../get-review.ts';
import { conferencesOf } from './conference-queries.ts';
import { listTurns } from './list-turns.ts';

/** A review at one of its places, held, with the sitting that concludes it. */
export type HeldPlace = {
	review: ReviewRecord;
	place: Place;
	campaign: Campaign;
	sitting: Conference;
	/** the day of that sitting: when it was concluded and found */
	on: PlainDate;
};

/**
 * Holds a review in order to conclude about it at a place: by somebody else than the person, while it can be concluded, in its
 * turn, at a conference that was opened. Refuses otherwise (403, 404, 409).
 */
export async function lockPlace(ctx: Context, reviewId: Id, unitId: Id): Promise<HeldPlace> {
	const review = await lockReview(ctx, reviewId);
	const place = placeOf(review, unitId);
	insist(canConclude(ctx.actor, review, unitId));
	const campaign = await getOpenCampaign(ctx, review.campaignId);
	const sitting = sittingOf(await conferencesOf(ctx, review.campaignId, unitId));
	insistNow(mayConcludeAt(review, place, sitting));
	const turns = await listTurns(ctx, review.campaignId, unitId);
	insistNow(turns.find((turn) => turn.reviewId === reviewId)!.mayTake);
	return { review, place, campaign, sitting: sitting!, on: dateOf(sitting!.startsAt) };
}

/** One place of a review; refuses (404) where it is not held. */
export function placeOf(review: ReviewRecord, unitId: Id): Place {
	const place = review.places.find((one) => one.unitId === unitId);
	if (!place) throw notFound();
	return place;
}

/** Whether a place still concludes, and there was a conference to do so. */
export function mayConcludeAt(review: ReviewRecord, place: Place, sitting: Conference | undefined): Answer {
	if (place.concludedOn !== null) return no('reviews.place-concluded');
	const moment = mayReview('conclude', review);
	if (!moment.allowed) return moment;
	return sitting ? yes : no('reviews.no-conference-yet');
}

/**
 * In whose name somebody enters a conclusion: their own as a leader; for anybody else, the chair's, or the clerk's when the chair
 * is the one under review.
 */
export function inWhoseName(
	{ actor }: Context,
	{ sitting, review }: Pick<HeldPlace, 'sitting' | 'review'>,
	fromPaper: boolean
): { channel: Channel; onBehalfOf: Id | null } {
	const { unitId, chairId, clerkId } = sitting;
	const led = review.subjectMemberId === chairId ? clerkId : chairId;
	const own = leads(actor, unitId) || holds(actor, 'leader') || actor.memberId === led;
	if (own) return { channel: fromPaper ? 'paper' : 'self', onBehalfOf: null };
	return { channel: fromPaper ? 'paper' : 'on-behalf', onBehalfOf: led };
}
