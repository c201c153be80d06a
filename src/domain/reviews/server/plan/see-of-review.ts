import type { Context } from '#platform/server/context.ts';
import type { Offer } from '../../offer.ts';
import { canBringApproval, canCompletePlan, readsPlan, readsPublished } from '../../plan-policy.ts';
import { mayPlan } from '../../rectification-plan.ts';
import { all } from '#platform/refusal.ts';
import { planWords } from '../../words/plan.ts';
import type { ReviewRecord } from '../get-review.ts';
import { isConcluded } from './change-plan.ts';
import { readPlan } from './get-plan.ts';
import { findPlan } from './plan-queries.ts';
import { getPublication } from './publish-plan.ts';
import { roundsOf } from './published-queries.ts';
import { today } from '#platform/clock.ts';

/** What the record of a review shows of its rectification plan; nothing before the conclusion, or to those who may not read it. */
export async function seeOfReview(ctx: Context, review: ReviewRecord) {
	if (!isConcluded(review).allowed) return null;
	if (!readsPlan(ctx.actor, review)) return seePublished(ctx, review);
	const plan = (await findPlan(ctx, review.id)) ?? null;
	const { lines, unplanned, remedied, dueOn } = await readPlan(ctx, review, plan, today(ctx.clock));
	return {
		state: plan?.state ?? null,
		actions: lines.length,
		unplanned: unplanned.length,
		...{ remedied, dueOn },
		approvedOn: plan?.approvedOn ?? null
	};
}

/** The same for whoever reads only what was published of it. */
async function seePublished(ctx: Context, review: ReviewRecord) {
	if (!readsPublished(ctx.actor, review, false) || (await roundsOf(ctx, review.id)).length === 0) return null;
	const { content } = await getPublication(ctx, review.id);
	return {
		state: 'published' as const,
		...{ actions: content.lines.length, unplanned: 0, remedied: content.remedied, dueOn: null },
		approvedOn: content.approvedOn
	};
}

/** What could be done next with the plan. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	if (!isConcluded(review).allowed) return [];
	if (!readsPlan(ctx.actor, review)) return [];
	const plan = (await findPlan(ctx, review.id)) ?? null;
	const words = planWords(ctx.locale).offers;
	const state = plan?.state ?? 'draft';
	const base = `/reviews/${review.id}/plan`;
	const offers: Offer[] = [];
	if (state === 'draft' && canCompletePlan(ctx.actor, review).allowed)
		offers.push({ label: words.complete, href: base, answer: { allowed: true } });
	if (state === 'submitted')
		offers.push({
			label: words.judge,
			href: `${base}/approval`,
			answer: all(canBringApproval(ctx.actor, review, plan!.submittedBy), mayPlan('approve', { state }))
		});
	return offers;
}
