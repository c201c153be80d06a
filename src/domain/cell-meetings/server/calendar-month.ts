import { getCommittee, listCells } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import {
	clashesAmong,
	quarterMonths,
	type Attendance,
	type Clash,
	type OtherMeeting,
	type Sitting
} from '../calendar.ts';
import { lastDayOf } from '../habit.ts';
import { seesWholeMonth } from '../habit-policy.ts';
import { otherMeetingsIn } from './calendar-queries.ts';
import { thematicIn } from './habit-queries.ts';
import { meetingsInMonths } from './list-queries.ts';
import { sittingsOf } from './habit-sittings.ts';

export type Day = { on: PlainDate; isOff: boolean; sittings: Sitting[]; others: OtherMeeting[] };
export type Month = {
	month: PlainDate;
	days: Day[];
	cells: Map<Id, string>;
	/** who is to be at which meeting */
	attendances: Attendance[];
	/** those to come: what is past can no longer be moved */
	clashes: Clash[];
	/** cells that exist and have no meeting this month */
	without: Id[];
	isWhole: boolean;
};

/**
 * One month of the cells’ meetings with what else is on: the whole committee’s for who leads or sits on it or leads a cell, that of
 * the own cell for a member. `attend` says who is to be at them; this module does not know who follows whom.
 */
export async function readMonth(
	ctx: Context,
	month: PlainDate,
	attend: (ctx: Context, sittings: readonly Sitting[]) => Promise<Attendance[]>
): Promise<Month> {
	const [from, to] = [month, lastDayOf(month)];
	const isWhole = seesWholeMonth(ctx.actor);
	const units = (await listCells(ctx, to)).filter(({ id }) => isWhole || id === ctx.actor.cellId);
	const mine = new Set(units.map(({ id }) => id));
	const [sittings, all, calendar] = await Promise.all([
		sittingsOf(ctx, [...mine], from, to),
		otherMeetingsIn(ctx, from, to),
		workingCalendar(ctx, Number(month.slice(0, 4)), Number(month.slice(0, 4)))
	]);
	const others = all.filter(({ unitIds }) => isWhole || unitIds.some((id) => mine.has(id)));
	const { unitId: committeeUnitId } = await getCommittee(ctx);
	const calledTo = others.map((one) =>
		// A conference of the committee calls those who are awaited at the cells: it stands in the way of all.
		one.unitIds.includes(committeeUnitId) ? { ...one, unitIds: [...mine] } : one
	);
	const attendances = isWhole ? await attend(ctx, sittings) : [];
	const lastDay = Number(to.slice(8));
	return {
		month,
		days: Array.from({ length: lastDay }, (_, i) => {
			const on = `${month.slice(0, 8)}${String(i + 1).padStart(2, '0')}`;
			return {
				on,
				isOff: calendar.off.has(on),
				sittings: sittings.filter((one) => one.on === on),
				others: others.filter((one) => one.on === on)
			};
		}),
		cells: new Map(units.map(({ id, name }) => [id, name])),
		attendances,
		clashes: clashesAmong(sittings, { others: calledTo, daysOff: calendar.off, attendances }).filter(
			({ on }) => on >= today(ctx.clock)
		),
		without: [...mine].filter((id) => !sittings.some(({ unitId }) => unitId === id)),
		isWhole
	};
}

export type ThematicYear = {
	year: number;
	perQuarter: number;
	rows: {
		unitId: Id;
		name: string;
		quarters: { meetings: { month: PlainDate; topic: string }[]; lacks: boolean }[];
	}[];
};

/** The thematic meetings of all cells in a year, meant for a month or prepared, quarter by quarter, with who has fewer than the rules ask. */
export async function readThematicYear(ctx: Context, year: number): Promise<ThematicYear> {
	const [units, thematic, { rules }] = await Promise.all([
		listCells(ctx, `${year}-12-31`),
		thematicIn(ctx, `${year}-01-01`, `${year}-12-31`),
		cellRulesAsOf(ctx, `${year}-12-31`)
	]);
	const perQuarter = rules.meetings.thematicPerQuarter.value;
	const seen = units.filter(({ id }) => seesWholeMonth(ctx.actor) || id === ctx.actor.cellId);
	const ids = seen.map(({ id }) => id);
	const prepared = (await meetingsInMonths(ctx, ids, `${year}-01-01`, `${year}-12-01`)).filter(
		({ kind }) => kind === 'thematic'
	);
	const isPrepared = (one: { unitId: Id; month: PlainDate }) =>
		prepared.some(({ unitId, month }) => unitId === one.unitId && month === one.month);
	const all = [...prepared, ...thematic.filter((one) => !isPrepared(one))].sort((a, b) =>
		a.month.localeCompare(b.month)
	);
	return {
		year,
		perQuarter,
		rows: seen.map(({ id: unitId, name }) => ({
			unitId,
			name,
			quarters: [1, 2, 3, 4].map((quarter) => {
				const months = quarterMonths(year, quarter);
				const meetings = all
					.filter((one) => one.unitId === unitId && months.includes(one.month))
					.map(({ month, topic }) => ({ month, topic: topic ?? '' }));
				return { meetings, lacks: meetings.length < perQuarter };
			})
		}))
	};
}
