import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { reviewRulesOf } from '../campaign/get-campaign.ts';

/** The day that a form offers for an explanation: so many days from today, by the campaign's rules. */
export async function offerDueDate(
	ctx: Context,
	campaign: Pick<Campaign, 'ruleSetId'>
): Promise<{ day: PlainDate; within: number; dueOn: PlainDate }> {
	const { explainWithin } = await reviewRulesOf(ctx, campaign);
	const day = today(ctx.clock);
	return { day, within: explainWithin.value, dueOn: addDays(day, explainWithin.value) };
}
