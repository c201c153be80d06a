import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canHoldConference } from '../../policy.ts';
import { reviewRoad } from '../../review.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { takesPartIn } from './conference-queries.ts';
import {
	areReviewedAt,
	holdConcluded,
	insertSignatures,
	markSigned,
	signaturesAt
} from './signature-queries.ts';

export const signaturesPerPage = 50;

/** Who has signed for their conclusion at a unit and who has not: a page of them, or, without one, everybody for the printed list. */
export async function listSignatures(ctx: Context, campaignId: Id, unitId: Id, page?: number) {
	const unit = await takesPartIn(ctx, campaignId, unitId);
	if (!unit) throw notFound();
	insist(canHoldConference(ctx.actor, unitId));
	const { rows, total } = await signaturesAt(
		ctx,
		campaignId,
		unitId,
		page === undefined ? undefined : { limit: signaturesPerPage, offset: (page - 1) * signaturesPerPage }
	);
	return { unitName: unit.unitName, rows, total };
}

/**
 * Enters from one signed paper who agreed with their conclusion: each of those named who still waits for a signature. Whoever
 * disagreed is entered alone, with their words. Answers how many were entered.
 */
export const signFromList = (
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	reviewIds: Id[]
): Promise<{ signed: number }> =>
	transaction(ctx, async (ctx) => {
		await getOpenCampaign(ctx, campaignId);
		insist(canHoldConference(ctx.actor, unitId));
		if (!(await areReviewedAt(ctx, campaignId, unitId, reviewIds))) throw notFound();
		const waiting = await holdConcluded(ctx, reviewIds);
		if (waiting.length === 0) return { signed: 0 };
		const channel = 'paper' as const;
		await insertSignatures(
			ctx,
			waiting.map(({ reviewId, round, memberId }) => ({
				...{ reviewId, round, signedBy: memberId!, channel },
				...{ agrees: true, words: '' }
			}))
		);
		await markSigned(
			ctx,
			waiting.map(({ reviewId }) => reviewId)
		);
		for (const { reviewId, round, memberId } of waiting)
			await record(ctx, 'review.signed', {
				subjectType: 'review',
				subjectId: reviewId,
				onBehalfOf: memberId,
				channel,
				from: { state: 'concluded' },
				to: { state: reviewRoad.concluded.sign, round }
			});
		return { signed: waiting.length };
	});
