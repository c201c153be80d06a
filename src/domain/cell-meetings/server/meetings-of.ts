import { cellRulesOf } from '#domain/rules/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { minutesBy, type CellMeeting } from '../cell-meeting.ts';
import { standingOf, type CellTask, type TaskStanding } from '../task.ts';
import { findCellMeeting, meetingsBetween, overWithoutMinutes, previousHeld } from './meeting-queries.ts';
import { meetingsInMonths, startOf } from './list-queries.ts';
import { readTasks } from './task-queries.ts';

/** The meetings of some cells from one day to another (both counted), in their order; none that was called off. Says nothing of who may see them. */
export const listMeetingsOf = (
	ctx: Context,
	unitIds: readonly Id[],
	from: PlainDate,
	to: PlainDate
): Promise<CellMeeting[]> =>
	unitIds.length === 0
		? Promise.resolve([])
		: meetingsBetween(ctx, unitIds, startOf(from), startOf(addDays(to, 1)));

/** A meeting if it is of this cell, or nothing. Says nothing of who may see it. */
export async function findMeetingOfCell(
	ctx: Context,
	unitId: Id,
	meetingId: Id
): Promise<CellMeeting | undefined> {
	const meeting = await findCellMeeting(ctx, meetingId);
	return meeting?.unitId === unitId ? meeting : undefined;
}

/** The meetings of some cells that are over and lack their minutes, with the day by which these are due. Says nothing of who may see them. */
export async function minutesOwedBy(ctx: Context, unitIds: readonly Id[]) {
	if (unitIds.length === 0) return [];
	const meetings = await overWithoutMinutes(ctx, unitIds, ctx.clock.now());
	const ruleSets = [...new Set(meetings.map(({ ruleSetId }) => ruleSetId))];
	const rules = new Map(
		await Promise.all(ruleSets.map(async (id) => [id, await cellRulesOf(ctx, id)] as const))
	);
	return meetings.map((meeting) => ({
		...{ meetingId: meeting.id, unitId: meeting.unitId, title: meeting.title },
		dueOn: minutesBy(meeting, rules.get(meeting.ruleSetId)!.meetings)
	}));
}

export type StandingTask = CellTask & { standing: TaskStanding };

/** Every task of some cells as it stands now, oldest first; two questions for however many cells. Says nothing of who may see them. */
export async function tasksOf(ctx: Context, unitIds: readonly Id[]): Promise<StandingTask[]> {
	if (unitIds.length === 0) return [];
	const now = ctx.clock.now();
	return (await readTasks(ctx, { unitIds })).map((task) => ({ ...task, standing: standingOf(task, now) }));
}

/** What the last meeting of a cell that was held concluded, and what became of it by now; null when none was held. */
export async function conclusionsOfLast(ctx: Context, unitId: Id) {
	const meeting = await previousHeld(ctx, unitId, new Date('9999-01-01'));
	if (!meeting) return null;
	const now = ctx.clock.now();
	const tasks = await readTasks(ctx, { meetingId: meeting.id });
	return { meeting, tasks: tasks.map((task) => ({ ...task, standing: standingOf(task, now) })) };
}

/** What the meetings of some cells were scored in some months: the meeting's own score, of nobody in particular. */
export const scoresOfMeetings = async (
	ctx: Context,
	unitIds: readonly Id[],
	fromMonth: PlainDate,
	toMonth: PlainDate
) =>
	unitIds.length === 0
		? []
		: (await meetingsInMonths(ctx, unitIds, fromMonth, toMonth)).flatMap(
				({ id, unitId, kind, month, total }) => (total === null ? [] : [{ id, unitId, kind, month, total }])
			);
