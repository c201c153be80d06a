import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CellTask, TaskOutcome, TaskReport } from '../task.ts';
import { attributed, type Attribution } from './agenda-queries.ts';

type Which = { unitIds: readonly Id[] } | { ownerId: Id } | { meetingId: Id } | { taskId: Id };

const taskRows = (ctx: Context) =>
	ctx.db
		.selectFrom('cell_tasks as t')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 't.committee_id').onRef('m.meeting_id', '=', 't.meeting_id')
		)
		.leftJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.shortcoming_id', '=', 't.shortcoming_id')
		)
		.select([
			't.task_id as id',
			't.meeting_id as meetingId',
			'm.starts_at as givenAt',
			't.unit_id as unitId',
			't.item_id as itemId',
			't.position',
			't.task',
			't.owner_id as ownerId',
			memberNameIn('t.owner_id').as('owner'),
			't.due_on as firstDueOn',
			't.shortcoming_id as shortcomingId',
			's.reference',
			memberNameIn('t.entered_by').as('enteredBy'),
			sql<string | null>`${memberNameIn('t.on_behalf_of')}`.as('onBehalfOf'),
			't.channel'
		])
		.orderBy('m.starts_at')
		.orderBy('t.position')
		.orderBy('t.task_id');

/** Some tasks with everything that was reported about each, oldest first; two questions for however many. */
export async function readTasks(ctx: Context, which: Which): Promise<CellTask[]> {
	let query = taskRows(ctx);
	if ('unitIds' in which) query = query.where('t.unit_id', '=', sql<Id>`any(${[...which.unitIds]}::uuid[])`);
	if ('ownerId' in which) query = query.where('t.owner_id', '=', which.ownerId);
	if ('meetingId' in which) query = query.where('t.meeting_id', '=', which.meetingId);
	if ('taskId' in which) query = query.where('t.task_id', '=', which.taskId);
	const rows = await query.execute();
	if (rows.length === 0) return [];
	const reports = await reportsOf(
		ctx,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => ({ ...row, reports: reports.get(row.id) ?? [] }));
}

/** What was reported about some tasks: at a meeting counts as at its start, whenever it was entered. */
async function reportsOf(ctx: Context, taskIds: Id[]): Promise<Map<Id, TaskReport[]>> {
	const rows = await ctx.db
		.selectFrom('cell_task_reports as r')
		.leftJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.meeting_id', '=', 'r.meeting_id')
		)
		.select([
			'r.task_id as taskId',
			sql<Date>`coalesce(m.starts_at, r.entered_at)`.as('at'),
			'r.meeting_id as meetingId',
			'r.outcome',
			'r.words',
			'r.new_due_on as newDueOn',
			memberNameIn('r.entered_by').as('enteredBy'),
			sql<string | null>`${memberNameIn('r.on_behalf_of')}`.as('onBehalfOf'),
			'r.channel'
		])
		.where('r.task_id', '=', sql<Id>`any(${taskIds}::uuid[])`)
		.orderBy('at')
		.orderBy('r.report_id')
		.execute();
	return Map.groupBy(rows, ({ taskId }) => taskId);
}

export type TaskRow = {
	id: Id;
	meetingId: Id;
	unitId: Id;
	itemId: Id | null;
	task: string;
	ownerId: Id;
	dueOn: PlainDate;
	shortcomingId: Id | null;
};

export const insertTask = (ctx: Context, row: TaskRow, by: Attribution) =>
	ctx.db
		.insertInto('cell_tasks')
		.values({
			...{ committee_id: ctx.committeeId, task_id: row.id, meeting_id: row.meetingId, unit_id: row.unitId },
			...{ item_id: row.itemId, task: row.task, owner_id: row.ownerId, due_on: row.dueOn },
			shortcoming_id: row.shortcomingId,
			position: sql<number>`(select coalesce(max(position), 0) + 1 from cell_tasks where meeting_id = ${row.meetingId})`,
			...attributed(ctx, by)
		})
		.execute();

export const deleteTask = (ctx: Context, id: Id) =>
	ctx.db.deleteFrom('cell_tasks').where('task_id', '=', id).execute();

export type ReportRow = {
	id: Id;
	taskId: Id;
	meetingId: Id | null;
	outcome: TaskOutcome;
	words: string;
	newDueOn: PlainDate | null;
};

/** At one meeting a task is reported once: what is said later there takes the place of what was said before. */
export const saveReport = (ctx: Context, row: ReportRow, by: Attribution) => {
	const said = { outcome: row.outcome, words: row.words, new_due_on: row.newDueOn, ...attributed(ctx, by) };
	return ctx.db
		.insertInto('cell_task_reports')
		.values({
			...{ committee_id: ctx.committeeId, report_id: row.id, task_id: row.taskId, meeting_id: row.meetingId },
			...said
		})
		.onConflict((clash) => clash.constraint('reported_once_a_meeting').doUpdateSet(said))
		.execute();
};
