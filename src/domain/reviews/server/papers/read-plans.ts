import { standOfSubjects } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CasePlan } from '../../papers/plan-paper.ts';
import { shareRemedied } from '../../rectification-plan.ts';
import { isOfPlan, linesFrom } from '../plan/get-plan.ts';
import { evidenceOf, linesSaid, plansOf } from '../plan/plan-queries.ts';

type Of = {
	id: Id;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	concludedOn: PlainDate | null;
};

/** The rectification plans that follow some reviews, as they stand today; four questions to the database, however many there are. */
export async function readPlans(ctx: Context, reviews: readonly Of[]): Promise<Map<Id, CasePlan>> {
	const asOf = today(ctx.clock);
	const standing = Map.groupBy(
		await standOfSubjects(
			ctx,
			{
				memberIds: reviews.flatMap(({ subjectMemberId }) => subjectMemberId ?? []),
				unitIds: reviews.flatMap(({ subjectUnitId }) => subjectUnitId ?? [])
			},
			asOf
		),
		({ memberId, unitId }) => memberId ?? unitId
	);
	const ids = reviews.map(({ id }) => id);
	const plans = new Map((await plansOf(ctx, ids)).map((plan) => [plan.reviewId, plan]));
	const said = Map.groupBy(
		await linesSaid(
			ctx,
			[...plans.values()].map(({ id }) => id)
		),
		({ planId }) => planId
	);
	const evidence = await evidenceOf(
		ctx,
		[...standing.values()].flat().flatMap(({ actions }) => actions.map(({ id }) => id))
	);
	return new Map(
		reviews.map((one) => {
			const pending = (standing.get(one.subjectMemberId ?? one.subjectUnitId) ?? []).filter((fault) =>
				isOfPlan(fault, one.concludedOn)
			);
			const plan = plans.get(one.id) ?? null;
			return [
				one.id,
				{
					state: plan?.state ?? null,
					approvedOn: plan?.approvedOn ?? null,
					lines: linesFrom(pending, plan, plan ? (said.get(plan.id) ?? []) : [], evidence, asOf),
					unplanned: pending.filter(({ actions }) => actions.length === 0).length,
					remedied: shareRemedied(pending),
					asOf
				}
			];
		})
	);
}
