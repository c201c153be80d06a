import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { isKeptBack } from '../../criticism.ts';
import { seesCourse, seesCriticism } from '../../criticism-policy.ts';
import { canSpeakFor } from '../../policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { getReview, lockReview, type ReviewRecord } from '../get-review.ts';
import {
	findCriticism,
	findReviewOf,
	stepsOf,
	type CriticismRecord,
	type StepRecord
} from './criticism-queries.ts';

/** A criticism with the review that it is about, and the campaign in which. */
export type InReview = { criticism: CriticismRecord; review: ReviewRecord; campaign: Campaign };

/** A criticism that this person may see; refuses (404) otherwise, and nobody learns that it exists. */
export const getCriticism = (ctx: Context, id: Id): Promise<InReview> => find(ctx, id, getReview);

/** The same, with its review held until the transaction ends: no two people step at once. */
export const lockCriticism = (ctx: Context, id: Id): Promise<InReview> => find(ctx, id, lockReview);

async function find(ctx: Context, id: Id, get: typeof getReview): Promise<InReview> {
	const found = await findReviewOf(ctx, id);
	if (!found) throw notFound();
	const review = await get(ctx, found.reviewId);
	const criticism = await findCriticism(ctx, id);
	if (!criticism || !seesCriticism(ctx.actor, review, criticism)) throw notFound();
	return { criticism, review, campaign: await getCampaign(ctx, review.campaignId) };
}

/**
 * Whether somebody who could answer has just lost sight of it: it was before them, and was held back or withdrawn while they
 * wrote. They are told so, that their words be kept; to everybody else it was never there.
 */
export async function hasGone(ctx: Context, id: Id): Promise<boolean> {
	const found = await findReviewOf(ctx, id);
	if (!found) return false;
	const review = await getReview(ctx, found.reviewId);
	const criticism = await findCriticism(ctx, id);
	return (
		criticism !== undefined &&
		canSpeakFor(ctx.actor, review).allowed &&
		isKeptBack(criticism) &&
		!seesCriticism(ctx.actor, review, criticism)
	);
}

/** What happened to it: every wording and reason for who may see them, else only when it was raised, answered, withdrawn. */
export async function listCourse(
	ctx: Context,
	{ criticism, review }: Pick<InReview, 'criticism' | 'review'>
): Promise<StepRecord[]> {
	const steps = await stepsOf(ctx, criticism.id);
	if (seesCourse(ctx.actor, review, criticism)) return steps;
	const worded = steps.findLast(({ kind }) => kind === 'raised' || kind === 'reworded');
	return steps.flatMap((step) => {
		if (step === worded) return [{ ...step, kind: 'raised' as const }];
		if (step.kind === 'answered') return [step];
		return step.kind === 'withdrawn' ? [{ ...step, reason: null }] : [];
	});
}
