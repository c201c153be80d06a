import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canPublishPlan, readsPlan, readsPublished } from '../../plan-policy.ts';
import { forReaders, mayPlan, type PublishedPlan } from '../../rectification-plan.ts';
import { findReview } from '../review-queries.ts';
import { changing, takeStep } from './change-plan.ts';
import { readPlan } from './get-plan.ts';
import { planStepsOf } from './plan-step-queries.ts';
import { contentOf, insertPublication, reviewOfPublished, roundsOf } from './published-queries.ts';

/** Makes an approved plan known to its readers, as it stands now: frozen. Again after it was opened, it is the next round. */
export const publishPlan = (ctx: Context, reviewId: Id): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canPublishPlan(ctx.actor, review));
		insistNow(mayPlan('publish', plan));
		const publishedOn = today(ctx.clock);
		const { lines, remedied } = await readPlan(ctx, review, plan, publishedOn);
		const [last] = await roundsOf(ctx, reviewId);
		const steps = await planStepsOf(ctx, plan.id);
		await insertPublication(ctx, {
			...{ planId: plan.id, publishedOn },
			round: (last?.round ?? 0) + 1,
			reason: last ? (steps.findLast(({ kind }) => kind === 'reopened')?.words ?? '') : null,
			content: {
				...{ subjectName: review.subjectName, unitName: review.unitName, lines, remedied },
				isCollective: review.subjectUnitId !== null,
				...{ approvedBy: plan.approvedByName ?? '', approvedOn: plan.approvedOn! },
				asOf: publishedOn
			}
		});
		await takeStep(ctx, review, plan, 'publish', { published_on: publishedOn });
	});

export type Publication = {
	reviewId: Id;
	campaignId: Id;
	rounds: Omit<Awaited<ReturnType<typeof roundsOf>>[number], 'planId'>[];
	round: number;
	content: PublishedPlan;
	/** reads only what was published, not the plan as it is worked on */
	isReader: boolean;
};

/** What was published of a plan, word for word: the newest round, or the one asked for; refuses (404) what is not theirs to read. */
export async function getPublication(ctx: Context, reviewId: Id, round?: number): Promise<Publication> {
	const known = await findReview(ctx, reviewId);
	const isReader = !known || !readsPlan(ctx.actor, known);
	const review = await reviewOfPublished(ctx, reviewId);
	if (!review || (isReader && !readsPublished(ctx.actor, review, review.isOfCommittee))) throw notFound();
	const rounds = await roundsOf(ctx, reviewId);
	const one = round === undefined ? rounds[0] : rounds.find((other) => other.round === round);
	if (!one) throw notFound();
	const content = await contentOf(ctx, one.planId, one.round);
	return {
		...{ reviewId, campaignId: review.campaignId, round: one.round, isReader },
		rounds: rounds.map(({ round, reason, publishedOn, publishedBy }) => ({
			...{ round, reason, publishedOn, publishedBy }
		})),
		content: isReader ? forReaders(content) : content
	};
}
