import { listPostHolders } from '#domain/membership/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canApprovePlan, canEnterApproval } from '../../plan-policy.ts';
import { mayPlan } from '../../rectification-plan.ts';
import type { ReviewRecord } from '../get-review.ts';
import { changing, takeStep, type Taken } from './change-plan.ts';
import type { PlanRecord } from './plan-queries.ts';

export type PlanVerdict = {
	outcome: 'approve' | 'return';
	words: string;
	/** whose decision it is, when it is entered from paper: a member, or the superior */
	by?: string;
	/** the superior's paper, with its number and date */
	paper?: string;
	/** the day of the decision on paper; today without one */
	decidedOn?: PlainDate | null;
};

/**
 * The level above approves a plan, or returns it with words. The office enters what was decided on paper, in the name of whoever
 * decided; refuses (400) somebody who may not decide about it, or a day to come.
 */
export const judgePlan = (ctx: Context, reviewId: Id, verdict: PlanVerdict): Promise<void> =>
	changing(ctx, reviewId, async (ctx, review, plan) => {
		const taken = await whose(ctx, review, plan, verdict);
		insistNow(mayPlan(verdict.outcome, plan));
		await takeStep(
			...([ctx, review, plan, verdict.outcome] as const),
			verdict.outcome === 'approve'
				? { approved_by: taken.doneBy ?? null, approved_on: taken.doneOn! }
				: { submitted_by: null },
			{ ...taken, words: verdict.words }
		);
	});

async function whose(
	ctx: Context,
	review: ReviewRecord,
	plan: PlanRecord,
	{ by, paper, decidedOn }: PlanVerdict
): Promise<Taken> {
	const day = today(ctx.clock);
	if (!by || by === ctx.actor.memberId) {
		const own = canApprovePlan(ctx.actor, review, plan.submittedBy);
		if (!own.allowed && canEnterApproval(ctx.actor, review).allowed)
			throw new Refusal('reviews.approver-missing', 400, { field: 'by' });
		insist(own);
		return { doneBy: ctx.actor.memberId, doneOn: day };
	}
	insist(canEnterApproval(ctx.actor, review));
	const doneOn = decidedOn ?? day;
	if (doneOn > day) throw new Refusal('reviews.decided-in-the-future', 400, { field: 'decidedOn' });
	const { members, superior } = await listApprovers(ctx, review, plan.submittedBy, doneOn);
	if (by === 'superior') {
		if (!superior) throw new Refusal('reviews.not-an-approver', 400, { field: 'by' });
		if (!paper) throw new Refusal('reviews.superior-paper-missing', 400, { field: 'paper' });
		return { paper, doneOn, channel: 'paper' };
	}
	if (!members.some(({ id }) => id === by))
		throw new Refusal('reviews.not-an-approver', 400, { field: 'by' });
	return { doneBy: by, doneOn, channel: 'paper' };
}

/** Who may decide about a plan on a day; of the committee's own people and collective, the superior too. */
export async function listApprovers(
	ctx: Context,
	review: ReviewRecord,
	submittedBy: Id | null,
	date = today(ctx.clock)
) {
	const posts = Map.groupBy(await listPostHolders(ctx, postKinds, date), ({ memberId }) => memberId);
	const committee = await getCommittee(ctx);
	return {
		members: [...posts]
			.filter(([memberId, posts]) => canApprovePlan({ memberId, posts }, review, submittedBy).allowed)
			.map(([id, held]) => ({ id, name: held[0]!.name })),
		superior: review.places.some(({ unitId }) => unitId === committee.unitId) ? committee.superiorName : null
	};
}
