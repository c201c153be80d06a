import { standOfSubjects } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { compareNames, fold } from '#platform/vietnamese.ts';
import { readsPlan, readsPublished } from '../../plan-policy.ts';
import { addUp, shareRemedied, type PlanState, type Remedied } from '../../rectification-plan.ts';
import { isOfPlan } from './get-plan.ts';
import { reviewsWithPlans } from './plan-queries.ts';

/** Where the plan of one review stands; `none`: not begun. `unneeded`: nothing is to be mended. */
export type PlanStanding = PlanState | 'none' | 'unneeded';
export type ListedPlan = {
	reviewId: Id;
	subjectName: string;
	isCollective: boolean;
	unitId: Id;
	unitName: string;
	standing: PlanStanding;
	approvedOn: PlainDate | null;
	publishedOn: PlainDate | null;
	remedied: Remedied;
};
export type PlansOfUnit = {
	unitId: Id;
	unitName: string;
	plans: number;
	approved: number;
	remedied: Remedied;
};
export type PlanFilter = { unit?: string; standing?: string; q?: string };

/**
 * All rectification plans of a campaign that this person may read, collectives first, then persons by name, with how much is
 * remedied at the end of a day: five questions to the database, however many there are.
 */
export async function listPlans(
	ctx: Context,
	campaignId: Id,
	asOf = today(ctx.clock)
): Promise<ListedPlan[]> {
	const rows = (await reviewsWithPlans(ctx, campaignId).execute()).filter(
		(row) =>
			readsPlan(ctx.actor, row) ||
			(row.publishedRound !== null && readsPublished(ctx.actor, row, row.isOfCommittee))
	);
	const standing = Map.groupBy(
		await standOfSubjects(
			ctx,
			{
				memberIds: rows.flatMap(({ subjectMemberId }) => subjectMemberId ?? []),
				unitIds: rows.flatMap(({ subjectUnitId }) => subjectUnitId ?? [])
			},
			asOf
		),
		({ memberId, unitId }) => memberId ?? unitId
	);
	return rows
		.map((row) => {
			const found = (standing.get(row.subjectMemberId ?? row.subjectUnitId) ?? []).filter((one) =>
				isOfPlan(one, row.concludedOn)
			);
			return {
				reviewId: row.id,
				subjectName: row.subjectName,
				isCollective: row.subjectUnitId !== null,
				...{ unitId: row.unitId, unitName: row.unitName },
				// Whoever reads only what was published is not told that it is being changed.
				standing: readsPlan(ctx.actor, row) ? standingOf(row.planState, found.length) : 'published',
				...{ approvedOn: row.approvedOn, publishedOn: row.publishedOn },
				remedied: shareRemedied(found)
			};
		})
		.sort(
			(a, b) =>
				Number(b.isCollective) - Number(a.isCollective) ||
				(a.isCollective
					? byName.compare(a.subjectName, b.subjectName)
					: compareNames(a.subjectName, b.subjectName))
		);
}

const standingOf = (state: PlanState | null, found: number): PlanStanding =>
	state ?? (found ? 'none' : 'unneeded');

const byName = new Intl.Collator('vi', { numeric: true });

/** Those that a filter leaves. */
export const filterPlans = (plans: readonly ListedPlan[], { unit, standing, q }: PlanFilter): ListedPlan[] =>
	plans.filter(
		(plan) =>
			(!unit || plan.unitId === unit) &&
			(!standing || plan.standing === standing) &&
			(!q || fold(plan.subjectName).includes(fold(q)))
	);

/** The same by unit: how many plans there are to be, how many are approved, how much is remedied. */
export function plansByUnit(plans: readonly ListedPlan[]): PlansOfUnit[] {
	return [...Map.groupBy(plans, ({ unitId }) => unitId)]
		.map(([unitId, ofUnit]) => {
			const needed = ofUnit.filter(({ standing }) => standing !== 'unneeded');
			return {
				unitId,
				unitName: ofUnit[0]!.unitName,
				plans: needed.length,
				approved: needed.filter(({ standing }) => standing === 'approved' || standing === 'published').length,
				remedied: addUp(ofUnit.map(({ remedied }) => remedied))
			};
		})
		.sort((a, b) => byName.compare(a.unitName, b.unitName));
}
