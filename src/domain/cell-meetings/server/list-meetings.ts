import { getCell, getFoundingDay } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { monthOf } from '../cell-meeting.ts';
import { canPrepare, followsCells, seesCell, seesMeeting } from '../meeting-policy.ts';
import { gradeOf } from '../score.ts';
import { isBefore, meetingRecordOf, standOfMeeting, type MeetingStand, type MonthStand } from '../year.ts';
import { cellsInMonth, meetingsInMonths, monthCounts, yearsOf } from './list-queries.ts';

export type ListedMeeting = Awaited<ReturnType<typeof meetingsInMonths>>[number] & {
	stand: MeetingStand;
	grade: { vi: string; en: string } | null;
};

/** How many cells stand on one page. */
export const cellsPerPage = 50;

/** A cell's year: each month with its regular meeting, each quarter with its thematic ones, held, missing or with minutes overdue. */
export async function listYear(ctx: Context, unitId: Id, year: number) {
	if (!seesCell(ctx.actor, unitId)) throw notFound();
	const cell = await getCell(ctx, unitId);
	const from = `${year}-01-01`;
	const [rows, years, since] = await Promise.all([
		meetingsInMonths(ctx, [unitId], from, `${year}-12-01`),
		yearsOf(ctx, unitId),
		getFoundingDay(ctx)
	]);
	const meetings = await judged(
		ctx,
		rows.filter((row) => seesMeeting(ctx.actor, row))
	);
	const periods = cell.periods.map(({ from, to }) => ({ from, to }));
	return {
		cell: { id: unitId, name: cell.name },
		...{ year, years },
		...meetingRecordOf(year, meetings, periods, today(ctx.clock), since),
		mayPrepare: canPrepare(ctx.actor, unitId)
	};
}

/** The regular meetings of a month over all cells that were open in it, page by page, with how many stand how; for those who follow the cells (404 otherwise). */
export async function listMonth(
	ctx: Context,
	month: PlainDate,
	page: number,
	only: 'missing' | 'late' | null = null
) {
	if (!followsCells(ctx.actor)) throw notFound();
	const lastDay = addDays(addMonths(month, 1), -1);
	const day = today(ctx.clock);
	const { rules } = await cellRulesAsOf(ctx, lastDay < day ? lastDay : day);
	const minutesWithin = rules.meetings.minutesWithin.value;
	const now = ctx.clock.now();
	const [counts, cells, since] = await Promise.all([
		monthCounts(ctx, month, minutesWithin, now),
		cellsInMonth(ctx, month, only, {
			...{ minutesWithin, now, limit: cellsPerPage, offset: (page - 1) * cellsPerPage }
		}),
		getFoundingDay(ctx)
	]);
	const rows = await meetingsInMonths(
		ctx,
		cells.map(({ id }) => id),
		month,
		month
	);
	const meetings = Map.groupBy(await judged(ctx, rows), ({ unitId }) => unitId);
	return {
		counts: isBefore(month, since) ? { ...counts, missing: 0 } : counts,
		stand: standWithout(month, since, day),
		total: cells[0]?.total ?? 0,
		cells: cells.map(({ id, name }) => {
			const own = meetings.get(id) ?? [];
			return {
				...{ id, name, regular: own.find(({ kind }) => kind === 'regular') ?? null },
				thematic: own.filter(({ kind }) => kind === 'thematic')
			};
		})
	};
}

/** How a month stands for a cell that has no meeting in it. */
const standWithout = (month: PlainDate, since: PlainDate, day: PlainDate): MonthStand =>
	month >= monthOf(day) ? 'to-come' : isBefore(month, since) ? 'before' : 'missing';

/** How each meeting stands, by the rules of its own day; one question for each rule set, however many meetings. */
async function judged(
	ctx: Context,
	rows: Awaited<ReturnType<typeof meetingsInMonths>>
): Promise<ListedMeeting[]> {
	const days = [...new Set(rows.map(({ month }) => monthOf(month)))];
	const sets = new Map(
		await Promise.all(days.map(async (day) => [day, (await cellRulesAsOf(ctx, day)).rules.meetings] as const))
	);
	return rows.map((row) => {
		const rules = sets.get(row.month)!;
		return {
			...row,
			stand: standOfMeeting(row, rules, ctx.clock.now()),
			grade: row.total === null ? null : gradeOf(row.total, rules)
		};
	});
}
