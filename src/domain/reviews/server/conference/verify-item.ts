import { newId, type Id } from '#platform/id.ts';
import { today } from '#platform/clock.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	mayOpenShortcoming,
	mayVerify,
	type Conclusion,
	type Verification,
	type VerifyingDecision
} from '../../conference-items.ts';
import { seesWork } from '../../conference-policy.ts';
import { canVerifyItem } from '../../policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { getReview, lockReview, type ReviewRecord } from '../get-review.ts';
import { conclusionsAbout, insertConclusion } from './item-queries.ts';
import { openShortcoming } from './open-shortcoming.ts';
import { bareItems, readItems } from './read-items.ts';
import { withdrawFallen } from './withdraw-fallen.ts';

/** A question that a conference left to the inspectors, with what was said and what they found; refuses (404) when it is none. */
export async function getVerification(
	ctx: Context,
	reviewId: Id,
	conclusionId: Id
): Promise<{ review: ReviewRecord } & Verification> {
	const review = await getReview(ctx, reviewId);
	return { review, ...(await read(ctx, review, conclusionId)) };
}

async function read(ctx: Context, review: ReviewRecord, conclusionId: Id): Promise<Verification> {
	const all = await conclusionsAbout(ctx, [review.id]);
	const asked = all.find(({ id, outcome }) => id === conclusionId && outcome === 'to-verify');
	if (!asked || !seesWork(ctx.actor, review)) throw notFound();
	if (asked.adopts || all.some(({ replaces }) => replaces === asked.id)) throw notFound();
	const item = (await bareItems(ctx, [review.id])).get(review.id)?.find(({ id }) => id === asked.itemId);
	const same = (one: Conclusion) => asked.itemId !== null && one.itemId === asked.itemId;
	return {
		asked,
		item: item ?? null,
		found: all.find(({ verifies }) => verifies === asked.id) ?? null,
		elsewhere: all.filter((one) => same(one) && one.shortcomingId !== null)
	};
}

/**
 * Says what an inspector found out about an item that was to be verified: no fault, or a shortcoming, which goes into the register
 * with its corrective action. Never about themselves, and once (409).
 */
export const verifyItem = (
	ctx: Context,
	reviewId: Id,
	conclusionId: Id,
	decision: VerifyingDecision
): Promise<{ reference: string | null }> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		const verification = await read(ctx, review, conclusionId);
		insist(canVerifyItem(ctx.actor, review));
		insistNow(mayVerify(verification));
		const { asked, elsewhere } = verification;
		const on = today(ctx.clock);
		const name = { channel: 'self' as const, onBehalfOf: null };
		const taken = decision.outcome === 'adopt' ? elsewhere.find(({ id }) => id === decision.adopts) : null;
		if (taken === undefined) throw notFound();
		if (decision.outcome === 'shortcoming') insistNow(mayOpenShortcoming(verification));
		const campaign = await getCampaign(ctx, review.campaignId);
		const opened =
			decision.outcome === 'shortcoming'
				? await openShortcoming(ctx, { review, campaign, on, fault: decision.fault, ...name })
				: null;
		const shortcomingId = opened?.id ?? taken?.shortcomingId ?? null;
		const reference = opened?.reference ?? taken?.reference ?? null;
		const outcome = shortcomingId ? 'shortcoming' : 'no-fault';
		const words = decision.outcome === 'adopt' ? taken!.words : decision.words;
		const id = newId();
		await insertConclusion(ctx, {
			...{ id, reviewId, unitId: asked.unitId, round: asked.round, meetingId: null },
			...{ item: asked.item, itemId: asked.itemId, about: asked.about, verifies: asked.id },
			...{ outcome, words, shortcomingId, adopts: taken?.id ?? null },
			concludedOn: on,
			...name
		});
		// What the inspectors find after the review was concluded falls now; before that, when it is concluded.
		if (outcome === 'no-fault' && review.places.every(({ concludedOn }) => concludedOn !== null))
			await withdrawFallen(ctx, await readItems(ctx, review, asked.unitId), review.round, { on, ...name });
		await record(ctx, 'review.item-verified', {
			subjectType: 'review',
			subjectId: reviewId,
			to: { conclusionId: id, verifies: asked.id, outcome, reference }
		});
		return { reference };
	});
