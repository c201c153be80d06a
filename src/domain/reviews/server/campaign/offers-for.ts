import { all } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import type { Offer } from '../../offer.ts';
import { canLeaveOut } from '../../policy.ts';
import { mayReview } from '../../review.ts';
import { boardWords } from '../../words/campaign-board.ts';
import type { ReviewRecord } from '../get-review.ts';
import { getCampaign } from './get-campaign.ts';

/** A leader of the place may note that there is no review, or take that back; nobody else is offered it. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	if (!canLeaveOut(ctx.actor, review).allowed) return [];
	const words = boardWords(ctx.locale).unit;
	const open = isOpen(await getCampaign(ctx, review.campaignId));
	const at = `/reviews/${review.id}`;
	const leave = mayReview('leave-out', review);
	const resume = mayReview('resume', review);
	return [
		...(leave.allowed
			? [{ label: words.leaveOut, href: `${at}/leaving-out`, answer: all(open, leave) }]
			: []),
		...(resume.allowed ? [{ label: words.resume, href: `${at}/resumption`, answer: all(open, resume) }] : [])
	];
}
