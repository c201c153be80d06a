import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { reviewRulesOf } from '../campaign/get-campaign.ts';
import { conferenceDates } from './suggestion-queries.ts';

/**
 * The day that a form offers for an explanation: so many days from today by the campaign's rules, but before the conference of
 * the review, where that is known and still ahead.
 */
export async function offerDueDate(
	ctx: Context,
	campaign: Pick<Campaign, 'ruleSetId'>,
	reviewId?: Id
): Promise<{ day: PlainDate; within: number; dueOn: PlainDate }> {
	const { explainWithin } = await reviewRulesOf(ctx, campaign);
	const day = today(ctx.clock);
	const usual = addDays(day, explainWithin.value);
	const [conference] = reviewId ? await conferenceDates(ctx, [reviewId]) : [];
	const before = conference && addDays(conference.on, -1);
	const dueOn = before && before > day && before < usual ? before : usual;
	return { day, within: explainWithin.value, dueOn };
}
