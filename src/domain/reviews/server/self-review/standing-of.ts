import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { groundName } from '../../ground.ts';
import { seesGround } from '../../policy.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { nameOfUnit } from './form-queries.ts';

/** Where a review is held and what was concluded there, and why it is not held at all. */
export type Standing = { places: { name: string; concludedOn: PlainDate | null }[]; ground: string | null };

/** What the head of the record says beyond the review itself. */
export async function standingOf(ctx: Context, review: ReviewRecord): Promise<Standing> {
	const places = [];
	for (const { unitId, concludedOn } of review.places)
		places.push({ name: (await nameOfUnit(ctx, unitId)) ?? '', concludedOn });
	return { places, ground: await groundOf(ctx, review) };
}

/** A ground that follows from dated facts, or one that somebody gave, with their words; for whom may see it. */
async function groundOf(ctx: Context, review: ReviewRecord): Promise<string | null> {
	const { campaignId, ground, groundWords } = review;
	if (ground === null || !seesGround(ctx.actor, review)) return null;
	const rules = await reviewRulesOf(ctx, await getCampaign(ctx, campaignId));
	return [groundName(rules, ground, ctx.locale), groundWords].filter(Boolean).join(': ');
}
