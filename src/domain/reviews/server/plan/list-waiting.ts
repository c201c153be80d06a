import { standOfSubjects } from '#domain/rectification/server/index.ts';
import type { ReviewRules } from '#domain/rules/rule-set.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canApprovePlan, canEnterApproval } from '../../plan-policy.ts';
import { isOwn, leads } from '../../policy.ts';
import { planWords } from '../../words/plan.ts';
import { isOfPlan } from './get-plan.ts';
import { plansUnderWay } from './plan-queries.ts';

type Row = Awaited<ReturnType<ReturnType<typeof plansUnderWay>['execute']>>[number];

/** What waits for this person: their own plan to complete, others' plans to approve. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const rows = await plansUnderWay(ctx).execute();
	const mine = await withSomethingToMend(
		ctx,
		rows.filter((row) => isOwn(ctx.actor, row) && (row.planState === null || row.planState === 'draft'))
	);
	const toJudge = rows.filter(
		(row) =>
			row.planState === 'submitted' &&
			((canApprovePlan(ctx.actor, row, row.submittedBy).allowed && isNearest(ctx, row)) ||
				isForOfficeToEnter(ctx, row))
	);
	const rules = await rulesById(ctx, [...mine, ...toJudge]);
	const words = planWords(ctx.locale).waiting;
	const about = (row: Row) => ({
		thing: `${row.campaignTitle} · ${row.subjectName}`,
		dueOn: row.concludedOn && addDays(row.concludedOn, rules.get(row.ruleSetId)!.planWithin.value)
	});
	return [
		...mine.map((row) => ({
			...{ id: `${row.id}-plan`, verb: words.complete, ...about(row) },
			...{ href: `/reviews/${row.id}/plan`, button: words.completeButton }
		})),
		...toJudge.map((row) => ({
			...{ id: `${row.id}-approve`, verb: words.judge, ...about(row), forWhom: row.unitName },
			...{ href: `/reviews/${row.id}/plan/approval`, button: words.judgeButton }
		}))
	];
}

/** A cell's leaders approve their members' plans; the committee's leaders are reminded of the others only. */
const isNearest = (ctx: Context, { subjectMemberId, places, unitId }: Row): boolean =>
	subjectMemberId === null || places.length > 1 || leads(ctx.actor, unitId);

/** What the superior decides about the committee's own plan comes on paper, to the office. */
const isForOfficeToEnter = (ctx: Context, row: Row): boolean =>
	row.subjectUnitId !== null &&
	ctx.actor.posts.some(({ kind, unitId }) => kind === 'office' && unitId === row.subjectUnitId) &&
	canEnterApproval(ctx.actor, row).allowed;

/** A plan is asked for only where there is something to mend. */
async function withSomethingToMend(ctx: Context, rows: Row[]): Promise<Row[]> {
	if (rows.length === 0) return [];
	const standing = await standOfSubjects(
		ctx,
		{
			memberIds: rows.flatMap(({ subjectMemberId }) => subjectMemberId ?? []),
			unitIds: rows.flatMap(({ subjectUnitId }) => subjectUnitId ?? [])
		},
		today(ctx.clock)
	);
	return rows.filter((row) =>
		standing.some(
			(one) =>
				(one.memberId ?? one.unitId) === (row.subjectMemberId ?? row.subjectUnitId) &&
				isOfPlan(one, row.concludedOn)
		)
	);
}

async function rulesById(ctx: Context, rows: readonly Row[]): Promise<Map<Id, ReviewRules>> {
	const rules = new Map<Id, ReviewRules>();
	for (const { ruleSetId } of rows)
		if (!rules.has(ruleSetId)) rules.set(ruleSetId, (await rulesOf(ctx, ruleSetId)).reviews);
	return rules;
}
