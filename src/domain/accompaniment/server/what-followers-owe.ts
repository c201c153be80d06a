import { cellRulesAsOf, cellRulesOf } from '#domain/rules/server/index.ts';
import type { CellRules } from '#domain/rules/cell-rules.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { followerOn } from '../follower.ts';
import { owesReport, quarterOf, reportDueOn } from '../visit.ts';
import { followersNow } from './follower-now.ts';
import { periodsOf } from './follower-queries.ts';
import { awaitedVisits, visitCounts } from './list-queries.ts';
import { unsettledOf } from './request-queries.ts';

export type AwaitedReport = {
	id: Id;
	unitId: Id;
	unitName: string;
	visitorName: string;
	visitedOn: PlainDate;
	dueOn: PlainDate;
	/** who owes it now; nobody when the cell has no follower: then the office sees to it */
	owedBy: Id | null;
};

/** Reports that are not there although the meeting was held, each with who owes it now: after a handover the new follower. */
export async function listAwaitedReports(ctx: Context): Promise<AwaitedReport[]> {
	const visits = await awaitedVisits(ctx, today(ctx.clock));
	if (visits.length === 0) return [];
	const units = [...new Set(visits.map(({ unitId }) => unitId))];
	const [periods, now] = await Promise.all([periodsOf(ctx, units), followersNow(ctx, units)]);
	const rules = await rulesBySet(ctx, visits);
	return visits.map(({ memberId, ruleSetId, ...visit }) => {
		const own = periods.filter(({ unitId }) => unitId === visit.unitId);
		return {
			...visit,
			dueOn: reportDueOn(visit.visitedOn, rules.get(ruleSetId)!.visits),
			owedBy: owesReport(
				memberId,
				followerOn(own, visit.visitedOn)?.memberId ?? null,
				now.get(visit.unitId)?.memberId ?? null
			)
		};
	});
}

async function rulesBySet(ctx: Context, visits: readonly { ruleSetId: Id }[]): Promise<Map<Id, CellRules>> {
	const ids = [...new Set(visits.map(({ ruleSetId }) => ruleSetId))];
	return new Map(await Promise.all(ids.map(async (id) => [id, await cellRulesOf(ctx, id)] as const)));
}

/** Requests that are open, or answered and the cell not told, each with who follows the cell now. */
export async function listUnsettledRequests(ctx: Context, unitIds: readonly Id[] | 'all' = 'all') {
	const requests = await unsettledOf(ctx, unitIds);
	const now = await followersNow(
		ctx,
		requests.map(({ unitId }) => unitId)
	);
	return requests.map((one) => ({ ...one, followerId: now.get(one.unitId)?.memberId ?? null }));
}

/** How often each cell was attended this quarter, of how often the rules ask, and when last. */
export async function countQuarter(ctx: Context, unitIds: readonly Id[]) {
	const day = today(ctx.clock);
	const quarter = quarterOf(day);
	const [{ rules }, counts] = await Promise.all([
		cellRulesAsOf(ctx, day),
		visitCounts(ctx, unitIds, quarter.from, quarter.to)
	]);
	const needed = rules.visits.attendsPerQuarter.value;
	return new Map(
		unitIds.map((unitId) => {
			const { count = 0, last = null } = counts.find((one) => one.unitId === unitId) ?? {};
			return [unitId, { done: count, needed, last, dueOn: quarter.to }];
		})
	);
}
