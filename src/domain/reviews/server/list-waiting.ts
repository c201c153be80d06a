import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { listWaiting as ofCampaigns } from './campaign/index.ts';
import { listWaiting as ofConferences } from './conference/index.ts';
import { listWaiting as ofCriticism } from './criticism/index.ts';
import { listWaiting as ofPlans } from './plan/index.ts';
import { listWaiting as ofSelfReviews } from './self-review/index.ts';
import { listWaiting as ofSuggestions } from './suggestion/index.ts';

/** What waits for this person in the campaigns under way. */
export const listWaiting = async (ctx: Context): Promise<WaitingItem[]> =>
	(
		await Promise.all(
			[ofCampaigns, ofSelfReviews, ofSuggestions, ofCriticism, ofConferences, ofPlans].map((list) =>
				list(ctx)
			)
		)
	).flat();
