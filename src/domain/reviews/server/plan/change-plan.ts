import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, Refusal, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canCompletePlan, canReopenPlan } from '../../plan-policy.ts';
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
import { insertPlanStep } from './plan-step-queries.ts';

/** A plan follows a conclusion. */
export const isConcluded = ({ state }: { state: ReviewState }): Answer =>
	state === 'concluded' || state === 'disputed' || state === 'signed' ? yes : no('reviews.plan-too-early');

/**
 * Writes down what only the plan says about one corrective action: the measure, who helps, who looks after it. Refuses (400) a
 * beginning after the day by which it is to be done.
 */
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
		const line = lines.find((one) => one.actionId === actionId);
		if (!line) throw notFound();
		if (words.startsOn && words.startsOn > line.dueOn)
			throw new Refusal('reviews.starts-after-due', 400, { field: 'startsOn', date: line.dueOn });
		await saveLine(ctx, plan.id, actionId, words);
		const helped = channel === 'self' ? null : review.subjectMemberId;
		await note(ctx, plan, 'completed', { actionId, startsOn: words.startsOn }, channel, helped);
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
		await takeStep(ctx, review, plan, 'submit', { submitted_by: ctx.actor.memberId }, { channel });
	});

/** A plan has something in it, and says of every fault what is done. */
export const isWhole = (lines: number, unplanned: number): Answer =>
	unplanned ? no('reviews.plan-unplanned', { count: unplanned }) : lines ? yes : no('reviews.plan-empty');

/** Takes a plan back before anybody has decided about it. */
export const takeBackPlan = (ctx: Context, reviewId: Id): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canCompletePlan(ctx.actor, review));
		insistNow(mayPlan('take-back', plan));
		await takeStep(ctx, review, plan, 'take-back', { submitted_by: null });
	});

/** Opens an approved plan again, with the reason: something came to it, or was wrong. It is approved, and published, anew. */
export const reopenPlan = (ctx: Context, reviewId: Id, words: string): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		insist(canReopenPlan(ctx.actor, review));
		insistNow(mayPlan('reopen', plan));
		const change = { submitted_by: null, approved_by: null, approved_on: null };
		await takeStep(ctx, review, plan, 'reopen', change, { words });
	});

/** Holds the review, finds its plan or begins one, and lets the work be done on it. */
export const changing = (
	ctx: Context,
	reviewId: Id,
	work: (ctx: Context, review: ReviewRecord, plan: PlanRecord) => Promise<void>
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		insist(canReopenPlan(ctx.actor, review));
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

/** In whose name a step is taken when it is not the actor's, on which day, in what words. */
export type Taken = {
	words?: string;
	doneBy?: Id | null;
	/** the superior's paper, for what they decided */
	paper?: string | null;
	doneOn?: PlainDate;
	channel?: Channel;
};

/** Takes a step: where the plan stands after it, its place in the history, one event. The caller has insisted that it may be taken. */
export async function takeStep(
	ctx: Context,
	review: ReviewRecord,
	plan: PlanRecord,
	taken: Exclude<PlanStep, 'complete'>,
	change: Omit<PlanChange, 'state'>,
	{ words = '', doneBy, paper = null, doneOn = today(ctx.clock), channel = 'self' }: Taken = {}
): Promise<void> {
	const state: PlanState = planRoad[plan.state][taken]!;
	const helped = channel === 'self' ? null : (doneBy ?? (paper ? null : review.subjectMemberId));
	await updatePlan(ctx, plan.id, { state, ...change });
	await insertPlanStep(ctx, plan.id, {
		...{ kind: acts[taken], words, paper, doneOn, channel },
		doneBy: paper ? null : (helped ?? ctx.actor.memberId)
	});
	await note(ctx, plan, acts[taken], { state, doneOn, paper }, channel, helped);
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
	plan: PlanRecord,
	act: (typeof acts)[PlanStep],
	to: Record<string, unknown>,
	channel: Channel,
	onBehalfOf: Id | null
) =>
	record(ctx, `rectification-plan.${act}`, {
		...{ subjectType: 'rectification-plan', subjectId: plan.id, channel, onBehalfOf },
		from: { state: plan.state },
		to
	});
