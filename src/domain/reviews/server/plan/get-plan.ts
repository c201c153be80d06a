import { standOfSubjects, type StandingShortcoming } from '#domain/rectification/server/index.ts';
import { isOverdue } from '#domain/rectification/corrective-action.ts';
import { stageOf } from '#domain/rectification/shortcoming.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { readsPlan } from '../../plan-policy.ts';
import { nothingSaid, shareRemedied, type PlanLine, type Remedied } from '../../rectification-plan.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import type { PlanStepTaken } from '../../plan-history.ts';
import { getReview, type ReviewRecord } from '../get-review.ts';
import { findReview } from '../review-queries.ts';
import { evidenceOf, findPlan, linesSaid, type PlanRecord } from './plan-queries.ts';
import { planStepsOf } from './plan-step-queries.ts';

export type Plan = {
	review: ReviewRecord;
	plan: PlanRecord | null;
	lines: PlanLine[];
	/** faults for which nothing is planned yet: they cannot stand in a plan before somebody plans their mending */
	unplanned: { id: Id; reference: string; description: string }[];
	remedied: Remedied;
	/** by when the plan is to be there; none before the conclusion */
	dueOn: PlainDate | null;
	asOf: PlainDate;
};

/** The rectification plan that follows a review, as it stands, or stood on a day; refuses (404) what is not theirs to read. */
export async function getPlan(ctx: Context, reviewId: Id, asOf = today(ctx.clock)): Promise<Plan> {
	const review = await getReview(ctx, reviewId);
	if (!readsPlan(ctx.actor, review)) throw notFound();
	const plan = (await findPlan(ctx, reviewId)) ?? null;
	return readPlan(ctx, review, plan, asOf);
}

/** The same of a review that was found, and may be read. */
export async function readPlan(
	ctx: Context,
	review: ReviewRecord,
	plan: PlanRecord | null,
	asOf: PlainDate
): Promise<Plan> {
	const pending = (
		await standOfSubjects(
			ctx,
			review.subjectMemberId ? { memberIds: [review.subjectMemberId] } : { unitIds: [review.subjectUnitId!] },
			asOf
		)
	).filter((one) => isOfPlan(one, review.concludedOn));
	const campaign = await getCampaign(ctx, review.campaignId);
	const { planWithin } = await reviewRulesOf(ctx, campaign);
	return {
		review,
		plan,
		lines: await linesOf(ctx, pending, plan, asOf),
		unplanned: pending
			.filter(({ actions }) => actions.length === 0)
			.map(({ id, reference, description }) => ({ id, reference, description })),
		remedied: shareRemedied(pending),
		dueOn: review.concludedOn && addDays(review.concludedOn, planWithin.value),
		asOf
	};
}

/** A plan is about what was still to be mended when the review was concluded, and what it found. */
export const isOfPlan = (
	{ endedOn, stage }: Pick<StandingShortcoming, 'endedOn' | 'stage'>,
	concludedOn: PlainDate | null
): boolean => stage !== 'withdrawn' && (endedOn === null || (concludedOn !== null && endedOn >= concludedOn));

async function linesOf(
	ctx: Context,
	pending: readonly StandingShortcoming[],
	plan: PlanRecord | null,
	asOf: PlainDate
): Promise<PlanLine[]> {
	const said = plan ? await linesSaid(ctx, [plan.id]) : [];
	const evidence = await evidenceOf(
		ctx,
		pending.flatMap(({ actions }) => actions.map(({ id }) => id))
	);
	return linesFrom(pending, plan, said, evidence, asOf);
}

/** The lines of a plan, from what the register knows, what the plan says, and how many files show that it was done. */
export function linesFrom(
	pending: readonly StandingShortcoming[],
	plan: Pick<PlanRecord, 'state'> | null,
	words: Awaited<ReturnType<typeof linesSaid>>,
	evidence: ReadonlyMap<Id, number>,
	asOf: PlainDate
): PlanLine[] {
	const said = new Map(words.map((line) => [line.actionId, line]));
	return pending.flatMap(({ actions, id: shortcomingId, ...found }) =>
		actions.map(({ id: actionId, state, ...action }) => ({
			...{ actionId, shortcomingId },
			...{ reference: found.reference, criterionName: found.criterionName, description: found.description },
			...{ cause: found.cause, recurs: found.recurs, stage: stageOf([state]) },
			...action,
			isOverdue: isOverdue({ state, dueOn: action.dueOn }, asOf),
			evidence: evidence.get(actionId) ?? 0,
			isLater: plan !== null && plan.state !== 'draft' && !said.has(actionId),
			said: said.get(actionId) ?? nothingSaid
		}))
	);
}

/** Everything that was done with a plan, oldest first. The caller was shown the plan. */
export const listPlanSteps = async (ctx: Context, plan: PlanRecord | null): Promise<PlanStepTaken[]> =>
	plan ? planStepsOf(ctx, plan.id) : [];

/** Whether this person sees a plan as it is worked on; whoever does not reads what was published of it, if anything. */
export async function worksOnPlan(ctx: Context, reviewId: Id): Promise<boolean> {
	const review = await findReview(ctx, reviewId);
	return review !== undefined && readsPlan(ctx.actor, review);
}
