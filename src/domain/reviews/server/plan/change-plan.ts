import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canApprovePlan, canCompletePlan } from '../../plan-policy.ts';
import {
	mayPlan,
	planRoad,
	type PlanState,
	type PlanStep,
	type PlanWords
} from '../../rectification-plan.ts';
import type { ReviewState } from '../../review.ts';
import { lockReview, type ReviewRecord } from '../get-review.ts';
import { readPlan } from './get-plan.ts';
import {
	findPlan,
	insertPlan,
	keepLines,
	saveLine,
	updatePlan,
	type PlanChange,
	type PlanRecord
} from './plan-queries.ts';

/** A plan follows a conclusion. */
export const isConcluded = ({ state }: { state: ReviewState }): Answer =>
	state === 'concluded' || state === 'disputed' || state === 'signed' ? yes : no('reviews.plan-too-early');

/** Writes down what only the plan says about one corrective action: the measure, who helps, who looks after it. */
export const completeLine = (
	ctx: Context,
	reviewId: Id,
	actionId: Id,
	words: PlanWords,
	channel: Channel = 'self'
): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canCompletePlan(ctx.actor, review));
		insistNow(mayPlan('complete', plan));
		const { lines } = await readPlan(ctx, review, plan, today(ctx.clock));
		if (!lines.some((line) => line.actionId === actionId)) throw notFound();
		await saveLine(ctx, plan.id, actionId, words);
		await note(ctx, review, plan, 'completed', { actionId, startsOn: words.startsOn }, channel);
	});

/** Hands the plan to the level above, with the lines that stand in it now; refuses (409) a fault for which nothing is planned. */
export const submitPlan = (ctx: Context, reviewId: Id, channel: Channel = 'self'): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canCompletePlan(ctx.actor, review));
		insistNow(mayPlan('submit', plan));
		const { lines, unplanned } = await readPlan(ctx, review, plan, today(ctx.clock));
		insistNow(isWhole(lines.length, unplanned.length));
		await keepLines(
			ctx,
			plan.id,
			lines.map(({ actionId }) => actionId)
		);
		await step(
			ctx,
			review,
			plan,
			'submit',
			{ submitted_by: ctx.actor.memberId, returned_words: null },
			channel
		);
	});

/** A plan has something in it, and says of every fault what is done. */
export const isWhole = (lines: number, unplanned: number): Answer =>
	unplanned ? no('reviews.plan-unplanned', { count: unplanned }) : lines ? yes : no('reviews.plan-empty');

/** Takes a plan back before anybody has decided about it. */
export const takeBackPlan = (ctx: Context, reviewId: Id): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canCompletePlan(ctx.actor, review));
		insistNow(mayPlan('take-back', plan));
		await step(ctx, review, plan, 'take-back', { submitted_by: null });
	});

export type PlanVerdict = { outcome: 'approve' | 'return'; words: string };

/** The level above approves a plan, or returns it with words. */
export const judgePlan = (ctx: Context, reviewId: Id, { outcome, words }: PlanVerdict): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canApprovePlan(ctx.actor, review, plan.submittedBy));
		insistNow(mayPlan(outcome, plan));
		await step(
			...([ctx, review, plan, outcome] as const),
			outcome === 'approve'
				? { approved_by: ctx.actor.memberId, approved_on: today(ctx.clock), returned_words: null }
				: { submitted_by: null, returned_words: words }
		);
	});

/** Makes an approved plan known to its readers. */
export const publishPlan = (ctx: Context, reviewId: Id): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canApprovePlan(ctx.actor, review, null));
		insistNow(mayPlan('publish', plan));
		await step(ctx, review, plan, 'publish', { published_on: today(ctx.clock) });
	});

/** Opens an approved plan again, because something came to it or was wrong; it is approved anew. */
export const reopenPlan = (ctx: Context, reviewId: Id): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		const may = canCompletePlan(ctx.actor, review);
		insist(may.allowed ? may : canApprovePlan(ctx.actor, review, null));
		insistNow(mayPlan('reopen', plan));
		await step(ctx, review, plan, 'reopen', { submitted_by: null, approved_by: null, approved_on: null });
	});

/** Holds the review, finds its plan or begins one, and lets the work be done on it. */
const changing = (
	ctx: Context,
	reviewId: Id,
	work: (ctx: Context, review: ReviewRecord, plan: PlanRecord) => Promise<void>
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		const may = canCompletePlan(ctx.actor, review);
		insist(may.allowed ? may : canApprovePlan(ctx.actor, review, null));
		insistNow(isConcluded(review));
		if (!(await findPlan(ctx, reviewId))) {
			const id = newId();
			await insertPlan(ctx, id, reviewId);
			await record(ctx, 'rectification-plan.begun', {
				...{ subjectType: 'rectification-plan', subjectId: id },
				to: { reviewId }
			});
		}
		await work(ctx, review, (await findPlan(ctx, reviewId))!);
	});

async function step(
	ctx: Context,
	review: ReviewRecord,
	plan: PlanRecord,
	taken: PlanStep,
	change: Omit<PlanChange, 'state'>,
	channel: Channel = 'self'
): Promise<void> {
	const state: PlanState = planRoad[plan.state][taken]!;
	await updatePlan(ctx, plan.id, { state, ...change });
	await note(ctx, review, plan, acts[taken], { state }, channel);
}

const acts = {
	complete: 'completed',
	submit: 'submitted',
	'take-back': 'taken-back',
	return: 'returned',
	approve: 'approved',
	publish: 'published',
	reopen: 'reopened'
} as const satisfies Record<PlanStep, string>;

const note = (
	ctx: Context,
	review: ReviewRecord,
	plan: PlanRecord,
	act: (typeof acts)[PlanStep],
	to: Record<string, unknown>,
	channel: Channel
) =>
	record(ctx, `rectification-plan.${act}`, {
		...{ subjectType: 'rectification-plan', subjectId: plan.id, channel },
		onBehalfOf: channel === 'self' ? null : review.subjectMemberId,
		from: { state: plan.state },
		to
	});
