import { all, insist, notFound } from '#platform/refusal.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import { readsSignature } from '../../conference-policy.ts';
import { canSpeakFor, isOwn } from '../../policy.ts';
import { mayReview } from '../../review.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { getReview } from '../get-review.ts';
import { whoDecides } from './decide-disagreement.ts';
import { seeOfReview, type SeenConclusions } from './see-of-review.ts';
import { listSigners } from './sign-review.ts';
import { signaturesOf } from './signature-queries.ts';

/** What a person signs for: the conclusions of their places, with whether it can be signed now and by whom. */
export async function readSignature(ctx: Context, reviewId: Id) {
	const review = await getReview(ctx, reviewId);
	const campaign = await getCampaign(ctx, review.campaignId);
	const may = canSpeakFor(ctx.actor, review);
	insist(may);
	return {
		review,
		own: isOwn(ctx.actor, review),
		signers: await listSigners(ctx, review),
		places: placesIn(await seeOfReview(ctx, review)),
		maySign: all(may, isOpen(campaign), mayReview('sign', review))
	};
}

/** A disagreement that the level above answers; refuses (404) those who may not read it. */
export async function readDisagreement(ctx: Context, reviewId: Id) {
	const review = await getReview(ctx, reviewId);
	if (!readsSignature(ctx.actor, review)) throw notFound();
	const campaign = await getCampaign(ctx, review.campaignId);
	const { bySuperior, may } = await whoDecides(ctx, review);
	const signature = (await signaturesOf(ctx, reviewId)).find(({ round }) => round === review.round) ?? null;
	return {
		review,
		bySuperior,
		places: placesIn(await seeOfReview(ctx, review)),
		words: signature?.words ?? '',
		mayDecide: all(may, isOpen(campaign), mayReview('uphold', review))
	};
}

/** What was concluded at each place, as far as somebody sees it before they sign or decide. */
const placesIn = (seen: SeenConclusions | null) =>
	(seen?.places ?? []).map(({ unitId, unitName, closed, conclusions }) => ({
		unitId,
		unitName,
		summary: closed?.summary ?? '',
		conclusions: conclusions.map(({ id, itemWords, outcome, words, reference }) => ({
			...{ id, itemWords, outcome, words, reference }
		}))
	}));
