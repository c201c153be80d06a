import { sittingsOf } from '#domain/cell-meetings/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { cellRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { lastDayOf, monthOf } from '#domain/cell-meetings/habit.ts';
import {
	lastMonthOf,
	monthsOf,
	type PlanLeader,
	type PlannedVisit,
	type RotationPlan
} from '../../rotation/plan.ts';
import type { CellSitting, RotationProblem, Visit, Wish } from '../../rotation/problem.ts';
import { absencesIn, lastVisitsBefore, outcomesIn, wishesIn } from './outcome-queries.ts';
import { visitsInForce } from './plan-queries.ts';
import type { Past } from './formulate.ts';

type Horizon = Pick<RotationPlan, 'firstMonth' | 'months' | 'minutesApart' | 'replans' | 'ruleSetId'>;

/** What a plan is reckoned from, as everything stands now; of a plan that changes another, also what is past and what stood before. */
export async function problemOf(
	ctx: Context,
	plan: Horizon,
	leaders: readonly PlanLeader[]
): Promise<{ problem: RotationProblem; past: Past }> {
	const months = monthsOf(plan);
	const [first, last] = [plan.firstMonth, lastDayOf(lastMonthOf(plan))];
	const { rotation } = await cellRulesOf(ctx, plan.ruleSetId);
	const all = await listCells(ctx, first);
	const unitIds = all.map(({ id }) => id);
	const [sittings, absences, wishes, lastVisits, been] = await Promise.all([
		sittingsOf(ctx, unitIds, first, last),
		absencesIn(ctx, first, last),
		wishesIn(ctx, first, last),
		lastVisitOfEach(ctx, first),
		visitsBeen(ctx, first, last, leaders)
	]);
	const day = today(ctx.clock);
	const byCell = Map.groupBy(sittings, ({ unitId }) => unitId);
	const sittingIn = (unitId: Id, month: PlainDate): CellSitting | null => {
		const visit = been.find((one) => one.unitId === unitId && one.month === month);
		if (visit) return { on: visit.on, at: visit.at };
		const sitting = byCell.get(unitId)?.find((one) => monthOf(one.on) === month && one.on >= day);
		return sitting ? { on: sitting.on, at: sitting.at } : null;
	};
	// A cell that never meets can never be visited: it would hide how long the others wait. The page names it.
	const cells = all.filter(({ id }) => months.some((month) => sittingIn(id, month)));
	const thisMonth = Math.max(0, months.filter((month) => month < monthOf(day)).length);
	const asVisit = (one: PlannedVisit): Visit => ({
		cellId: one.unitId,
		leaderId: one.memberId,
		month: months.indexOf(one.month),
		joint: one.joint
	});
	const asMade = been.map(asVisit);
	const problem: RotationProblem = {
		months: months.map((month) => month.slice(0, 7)),
		cells: cells.map(({ id, name }) => ({
			id,
			name,
			lastVisit: monthsAgo(lastVisits.get(id), first),
			meetings: months.map((month) => sittingIn(id, month))
		})),
		leaders: leaders.map(({ memberId, name, perMonth }) => ({
			id: memberId,
			name,
			perMonth,
			away: absences.filter((one) => one.memberId === memberId).map(({ from, to }) => ({ from, to }))
		})),
		wishes: [
			...wishes
				.filter(({ unitId, month }) => cells.some(({ id }) => id === unitId) && month >= monthOf(day))
				.map(({ id, kind, unitId, month, memberId }): Wish => ({
					...{ id, kind, cellId: unitId, month: months.indexOf(month) },
					...(memberId && leaders.some((one) => one.memberId === memberId) ? { leaderId: memberId } : {})
				})),
			// What was made this month is no longer a choice.
			...asMade
				.filter(({ month }) => month >= thisMonth)
				.map(({ cellId, leaderId, month }): Wish => ({
					...{ id: `made-${cellId}-${month}`, kind: 'visit', cellId, leaderId, month }
				}))
		],
		minutesApart: plan.minutesApart,
		jointPerQuarter: rotation.jointPerQuarter.value,
		jointAway: absences.filter((one) => one.memberId === null).map(({ from, to }) => ({ from, to }))
	};
	return { problem, past: { before: thisMonth, made: asMade.filter(({ month }) => month < thisMonth) } };
}

const monthsAgo = (month: PlainDate | undefined, first: PlainDate): number | null => {
	if (!month) return null;
	for (let ago = 1; ago < 240; ago++) if (addMonths(first, -ago) <= month) return ago;
	return null;
};

/** The last month before the plan in which each cell was visited, or is to be by the plan in force. */
async function lastVisitOfEach(ctx: Context, first: PlainDate): Promise<Map<Id, PlainDate>> {
	const from = addMonths(first, -24);
	const [last, planned, outcomes] = await Promise.all([
		lastVisitsBefore(ctx, first),
		visitsInForce(ctx, from, addMonths(first, -1)),
		outcomesIn(ctx, from, addMonths(first, -1))
	]);
	const missed = new Set(
		outcomes.filter(({ kind }) => kind === 'missed').map(({ unitId, month }) => `${unitId} ${month}`)
	);
	for (const { unitId, month } of planned)
		if (!missed.has(`${unitId} ${month}`) && month > (last.get(unitId) ?? '')) last.set(unitId, month);
	return last;
}

/**
 * The visits whose day is past: made as planned unless they were marked otherwise, and made without having been planned. Who
 * came in a leader’s place and goes on no round of their own counts as that leader’s visit.
 */
async function visitsBeen(
	ctx: Context,
	from: PlainDate,
	to: PlainDate,
	leaders: readonly PlanLeader[]
): Promise<PlannedVisit[]> {
	const [planned, outcomes] = await Promise.all([visitsInForce(ctx, from, to), outcomesIn(ctx, from, to)]);
	const day = today(ctx.clock);
	const goesRound = (id: Id | null) => leaders.find(({ memberId }) => memberId === id);
	const outcomeOf = (unitId: Id, month: PlainDate) =>
		outcomes.find((one) => one.unitId === unitId && one.month === month);
	const asPlanned = planned
		.filter(({ on, unitId, month }) => on < day || outcomeOf(unitId, month)?.kind === 'made')
		.filter(({ unitId, month }) => outcomeOf(unitId, month)?.kind !== 'missed')
		.map((visit) => {
			const outcome = outcomeOf(visit.unitId, visit.month);
			const came = goesRound(outcome?.attendedBy ?? null);
			return { ...visit, on: outcome?.on ?? visit.on, memberId: came?.memberId ?? visit.memberId };
		})
		.filter(({ memberId }) => goesRound(memberId));
	const unplanned = outcomes.flatMap(({ unitId, month, attendedBy, on }): PlannedVisit[] => {
		const came = goesRound(attendedBy);
		if (!came || !on || planned.some((one) => one.unitId === unitId && one.month === month)) return [];
		return [{ unitId, month, memberId: came.memberId, name: came.name, on, at: '00:00', joint: false }];
	});
	return [...asPlanned, ...unplanned];
}
