import { sittingsOf } from '#domain/cell-meetings/server/index.ts';
import type { Attendance, Sitting } from '#domain/cell-meetings/calendar.ts';
import { lastDayOf, monthOf } from '#domain/cell-meetings/habit.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import {
	lastMonthOf,
	standingOf,
	type Outcome,
	type PlannedVisit,
	type Standing
} from '../../rotation/plan.ts';
import { canSeeRotation } from '../../rotation-policy.ts';
import { followingIn } from './attendance-queries.ts';
import { absencesIn, outcomesIn } from './outcome-queries.ts';
import { latestPlan, visitsInForce } from './plan-queries.ts';

/** One month of a cell on the map. */
export type Square = { standing: Standing; planned: PlannedVisit | null; outcome: Outcome | null };
export type CoverageRow = { unitId: Id; name: string; squares: (Square | null)[] };

/** The map of cells × twelve months: what is planned, was made, missed, made by a substitute. Cells that have closed by the last month but had a visit stay on it. */
export async function readCoverage(ctx: Context, first: PlainDate) {
	insist(canSeeRotation(ctx.actor));
	const months = Array.from({ length: 12 }, (_, i) => addMonths(first, i));
	const last = months.at(-1)!;
	const [before, after, planned, outcomes] = await Promise.all([
		listCells(ctx, first),
		listCells(ctx, lastDayOf(last)),
		visitsInForce(ctx, first, last),
		outcomesIn(ctx, first, last)
	]);
	const cells = [...after, ...before.filter(({ id }) => !after.some((one) => one.id === id))];
	const key = (one: { unitId: Id; month: PlainDate }) => `${one.unitId} ${one.month}`;
	const plannedBy = new Map(planned.map((one) => [key(one), one]));
	const outcomeBy = new Map(outcomes.map((one) => [key(one), one]));
	const day = today(ctx.clock);
	const rows = cells.map(({ id: unitId, name }): CoverageRow => ({
		unitId,
		name,
		squares: months.map((month) => {
			const [plan, outcome] = [plannedBy.get(key({ unitId, month })), outcomeBy.get(key({ unitId, month }))];
			const standing = standingOf(plan, outcome, day);
			return standing && { standing, planned: plan ?? null, outcome: outcome ?? null };
		})
	}));
	return { months, rows };
}

/** The first month that the map shows by itself: where the plan in force begins; without one, half a year back, so that what was done is seen. */
export async function firstMonthShown(ctx: Context): Promise<PlainDate> {
	const month = monthOf(today(ctx.clock));
	const plan = await latestPlan(ctx, month);
	if (!plan) return addMonths(month, -6);
	// Of a plan of two years, the year that holds this month.
	return month > addMonths(plan.firstMonth, 11) ? addMonths(plan.firstMonth, 12) : plan.firstMonth;
}

/** A leader’s own visits from this month on that are still before them. */
export async function listOwnVisits(ctx: Context, memberId = ctx.actor.memberId): Promise<PlannedVisit[]> {
	const month = monthOf(today(ctx.clock));
	const [visits, outcomes] = await Promise.all([
		visitsInForce(ctx, month, addMonths(month, 24), { memberId }),
		outcomesIn(ctx, month, addMonths(month, 24))
	]);
	return visits.filter(
		({ unitId, month }) => !outcomes.some((one) => one.unitId === unitId && one.month === month)
	);
}

/** The visits of all leaders in some months, by day. */
export const listVisits = (
	ctx: Context,
	from: PlainDate,
	to: PlainDate,
	only: { unitId?: Id; memberId?: Id } = {}
) => visitsInForce(ctx, monthOf(from), monthOf(to), only);

/** Visits of the plan whose cell has meanwhile moved its meeting, or whose leader will be away: what a change must touch. */
export async function listBrokenVisits(ctx: Context): Promise<(PlannedVisit & { now: PlainDate | null })[]> {
	const day = today(ctx.clock);
	const plan = await latestPlan(ctx, monthOf(day));
	if (!plan) return [];
	const to = lastMonthOf(plan);
	const visits = (await visitsInForce(ctx, monthOf(day), to)).filter(({ on }) => on >= day);
	if (visits.length === 0) return [];
	const [sittings, absences] = await Promise.all([
		sittingsOf(ctx, [...new Set(visits.map(({ unitId }) => unitId))], day, lastDayOf(to)),
		absencesIn(ctx, day, lastDayOf(to))
	]);
	return visits.flatMap((visit) => {
		const meets = sittings.filter((one) => one.unitId === visit.unitId && monthOf(one.on) === visit.month);
		const stands = meets.some(({ on, at }) => on === visit.on && at === visit.at);
		const isAway = absences.some(
			({ memberId, from, to }) => memberId === visit.memberId && from <= visit.on && visit.on <= to
		);
		return stands && !isAway ? [] : [{ ...visit, now: meets[0]?.on ?? null }];
	});
}

/** Who is to be at some meetings of cells: the leader whose visit it is, and who follows the cell. */
export async function attendancesOf(ctx: Context, sittings: readonly Sitting[]): Promise<Attendance[]> {
	if (sittings.length === 0) return [];
	const days = sittings.map(({ on }) => on).sort();
	const [visits, followers] = await Promise.all([
		visitsInForce(ctx, monthOf(days[0]!), monthOf(days.at(-1)!)),
		followingIn(ctx, days[0]!, days.at(-1)!)
	]);
	return sittings.flatMap(({ unitId, on }) => [
		...visits
			.filter((one) => one.unitId === unitId && one.month === monthOf(on))
			.map(({ memberId, name }) => ({ memberId, name, unitId, on })),
		...followers
			.filter((one) => one.unitId === unitId && one.from <= on && (one.to === null || on < one.to))
			.map(({ memberId, name }) => ({ memberId, name, unitId, on }))
	]);
}
