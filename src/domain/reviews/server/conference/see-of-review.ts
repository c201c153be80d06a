import { holds } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import { standing, type Conclusion } from '../../conference-items.ts';
import { opensRegister, readsSignature, seesPlace, seesWork } from '../../conference-policy.ts';
import { seesComments } from '../../criticism-policy.ts';
import type { Offer } from '../../offer.ts';
import { canConclude, canHoldConference, canSpeakFor, canVerifyItem, isOwn } from '../../policy.ts';
import { mayReview } from '../../review.ts';
import { conclusionPages } from '../../words/conclusion-words.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { conferencesOf, unitNames } from './conference-queries.ts';
import { whoDecides } from './decide-disagreement.ts';
import { conclusionsAbout, placeConclusions } from './item-queries.ts';
import { mayConcludeAt } from './lock-place.ts';
import { bareItems } from './read-items.ts';
import { signaturesOf } from './signature-queries.ts';
import { sittingOf } from '../../conference.ts';

/** What was concluded at each place that this person may read of, and, for those entitled, what was signed and decided. */
export async function seeOfReview(ctx: Context, review: ReviewRecord) {
	const seen = review.places.filter(({ unitId }) => seesPlace(ctx.actor, review, unitId));
	if (seen.length === 0) return null;
	const [conclusions, closings, items, signatures, names] = await Promise.all([
		conclusionsAbout(ctx, [review.id]),
		placeConclusions(ctx, [review.id]),
		bareItems(ctx, [review.id]),
		readsSignature(ctx.actor, review) ? signaturesOf(ctx, review.id) : [],
		unitNames(
			ctx,
			seen.map(({ unitId }) => unitId)
		)
	]);
	const readable = (items.get(review.id) ?? []).filter(
		({ kind }) => kind !== 'comment' || seesComments(ctx.actor, review)
	);
	const words = new Map(readable.map(({ id, words }) => [id, words]));
	const works = seesWork(ctx.actor, review);
	const at = (unitId: Id, round: number) => {
		const closed = closings.find((one) => one.unitId === unitId && one.round === round) ?? null;
		return {
			closed,
			conclusions: standing(conclusions)
				.filter((one) => one.unitId === unitId && one.round === round && (closed !== null || works))
				.map((one) => ({
					...one,
					itemWords: words.get(one.itemId ?? '') ?? one.about,
					found: foundFor(one, conclusions)
				}))
		};
	};
	const rounds = Array.from({ length: review.round - 1 }, (_, i) => review.round - 1 - i);
	return {
		opensRegister: opensRegister(ctx.actor, review),
		verifies: canVerifyItem(ctx.actor, review).allowed,
		places: seen.map(({ unitId }) => ({
			unitId,
			unitName: names.get(unitId) ?? '',
			...at(unitId, review.round),
			earlier: rounds.map((round) => ({ round, ...at(unitId, round) }))
		})),
		signatures
	};
}
export type SeenConclusions = NonNullable<Awaited<ReturnType<typeof seeOfReview>>>;

/** What the inspectors found about a question, or about the one that it took over. */
const foundFor = ({ id, adopts }: Conclusion, all: readonly Conclusion[]): Conclusion | null =>
	all.find(({ verifies }) => verifies !== null && (verifies === id || verifies === adopts)) ?? null;

/** What could be done next: concluding at a place, signing, answering a disagreement. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	const words = conclusionPages(ctx.locale).record;
	const campaign = await getCampaign(ctx, review.campaignId);
	const open = isOpen(campaign);
	const offers: Offer[] = [];
	const leading = review.places.filter(
		({ unitId, concludedOn }) => concludedOn === null && canHoldConference(ctx.actor, unitId).allowed
	);
	const names = await unitNames(
		ctx,
		leading.map(({ unitId }) => unitId)
	);
	if (review.state === 'handed-in')
		for (const place of leading) {
			const sitting = sittingOf(await conferencesOf(ctx, review.campaignId, place.unitId));
			offers.push({
				label: words.conclusionLink(names.get(place.unitId) ?? ''),
				href: `/reviews/${review.id}/conclusion/${place.unitId}`,
				answer: all(canConclude(ctx.actor, review, place.unitId), open, mayConcludeAt(review, place, sitting))
			});
		}
	if (review.state === 'concluded' && canSpeakFor(ctx.actor, review).allowed)
		offers.push({
			label: isOwn(ctx.actor, review) ? words.sign : words.signFor,
			href: `/reviews/${review.id}/signature`,
			answer: all(open, mayReview('sign', review))
		});
	if (review.state === 'disputed' && (holds(ctx.actor, 'leader') || holds(ctx.actor, 'office')))
		offers.push({
			label: words.decide,
			href: `/reviews/${review.id}/disagreement`,
			answer: all((await whoDecides(ctx, review)).may, open) satisfies Answer
		});
	return offers;
}
