import { unitAndForebears } from '#domain/organization/server/index.ts';
import { planCorrectiveAction, recordShortcoming } from '#domain/rectification/server/index.ts';
import type { Subject } from '#domain/rectification/shortcoming.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { CellMeeting } from '../cell-meeting.ts';
import { canReportTask, seesCell } from '../meeting-policy.ts';
import type { CellTask, TaskOutcome } from '../task.ts';
import type { Attribution } from './agenda-queries.ts';
import { attributionOf, lockCellMeeting, type Entry } from './get-cell-meeting.ts';
import { itemIn } from './keep-agenda.ts';
import { insistThere } from './note-proceedings.ts';
import { deleteTask, insertTask, readTasks, saveReport } from './task-queries.ts';

/** What is to be done, by whom, by when. */
export type NewTask = { itemId: Id | null; task: string; ownerId: Id; dueOn: PlainDate };
/** A fault that the meeting found, as the register asks for it. */
export type FoundFault = {
	subject: Subject;
	criterion: string;
	description: string;
	cause: string;
	responsibility: string;
	expectedProduct: string;
};

/** Keeps a conclusion as a task of the cell. A fault that was found goes into the register, with the task as its corrective action. */
export const giveTask = (
	ctx: Context,
	meetingId: Id,
	{ itemId, task, ownerId, dueOn }: NewTask,
	fault: FoundFault | null = null,
	entry: Entry = {}
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'note');
		if (itemId) await itemIn(ctx, meetingId, itemId);
		await insistThere(ctx, meeting, ownerId, 'owner');
		if (dueOn <= dateOf(meeting.startsAt))
			throw new Refusal('cell-meetings.due-too-soon', 400, { field: 'dueOn' });
		const by = attributionOf(ctx, meeting, entry);
		const shortcomingId = fault ? await register(ctx, meeting, { task, ownerId, dueOn }, fault, by) : null;
		const id = newId();
		const row = { id, meetingId, unitId: meeting.unitId, itemId, task, ownerId, dueOn, shortcomingId };
		await insertTask(ctx, row, by);
		await record(ctx, 'cell-task.given', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId, ...by },
			to: { taskId: id, ownerId, dueOn, shortcomingId }
		});
		return id;
	});

async function register(
	ctx: Context,
	meeting: CellMeeting,
	{ task, ownerId, dueOn }: Pick<NewTask, 'task' | 'ownerId' | 'dueOn'>,
	{ expectedProduct, ...fault }: FoundFault,
	{ channel, onBehalfOf }: Attribution
): Promise<Id> {
	const { id } = await recordShortcoming(ctx, {
		...fault,
		...{ source: 'cell-meeting', sourceId: meeting.id, sourceNote: meeting.title },
		...{ foundOn: dateOf(meeting.startsAt), channel, onBehalfOf }
	});
	await planCorrectiveAction(ctx, id, { task, expectedProduct, ownerId, dueOn });
	return id;
}

/** Takes back a task that was entered wrongly, before the minutes are signed. What went into the register stays there. */
export const removeTask = (ctx: Context, meetingId: Id, taskId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockCellMeeting(ctx, meetingId, 'note');
		const [task] = await readTasks(ctx, { taskId });
		if (task?.meetingId !== meetingId) throw new Refusal('platform.changed-meanwhile', 409);
		if (task.reports.length > 0) throw new Refusal('cell-meetings.reported-already', 409);
		await deleteTask(ctx, taskId);
		await record(ctx, 'cell-task.removed', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId, from: { taskId, ownerId: task.ownerId } }
		});
	});

/** What became of a task. */
export type TaskNews = { outcome: TaskOutcome; words: string; newDueOn: PlainDate | null };

/** Keeps what a meeting heard about a task of an earlier one: done, or not done and until when it goes on. */
export const reportTaskAt = (
	ctx: Context,
	meetingId: Id,
	taskId: Id,
	news: TaskNews,
	entry: Entry = {}
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'note');
		const task = await taskIn(ctx, taskId);
		const heardFrom = await unitAndForebears(ctx, meeting.unitId, dateOf(meeting.startsAt));
		if (!heardFrom.includes(task.unitId) || task.givenAt >= meeting.startsAt) throw notFound();
		await save(ctx, task, meetingId, news, attributionOf(ctx, meeting, entry), dateOf(meeting.startsAt));
	});

/** What the owner says of their task between meetings; the next meeting hears it. */
export const reportTask = (ctx: Context, taskId: Id, news: TaskNews): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const task = await getTask(ctx, taskId);
		insist(canReportTask(ctx.actor, task));
		const own = ctx.actor.memberId === task.ownerId;
		const by: Attribution = own
			? { channel: 'self', onBehalfOf: null }
			: { channel: 'on-behalf', onBehalfOf: task.ownerId };
		if (task.reports.at(-1)?.outcome === 'done') throw new Refusal('cell-meetings.done-already', 409);
		await save(ctx, task, null, { ...news, newDueOn: null }, by, null);
	});

async function save(
	ctx: Context,
	task: CellTask,
	meetingId: Id | null,
	{ outcome, words, newDueOn }: TaskNews,
	by: Attribution,
	heardOn: PlainDate | null
) {
	if (outcome === 'not-done' && words === '')
		throw new Refusal('cell-meetings.why-not-done', 400, { field: 'words' });
	if (newDueOn && heardOn && newDueOn <= heardOn)
		throw new Refusal('cell-meetings.due-too-soon', 400, { field: 'newDueOn' });
	const due = outcome === 'done' ? null : newDueOn;
	await saveReport(ctx, { id: newId(), taskId: task.id, meetingId, outcome, words, newDueOn: due }, by);
	await record(ctx, 'cell-task.reported', {
		...{ subjectType: 'cell-meeting', subjectId: meetingId ?? task.meetingId, ...by },
		to: { taskId: task.id, outcome, newDueOn: due }
	});
}

async function taskIn(ctx: Context, taskId: Id): Promise<CellTask> {
	const [task] = await readTasks(ctx, { taskId });
	if (!task) throw notFound();
	return task;
}

/** A task that this person may know of: their own, or one of a cell whose meetings they see. */
export async function getTask(ctx: Context, taskId: Id): Promise<CellTask> {
	const task = await taskIn(ctx, taskId);
	if (task.ownerId !== ctx.actor.memberId && !seesCell(ctx.actor, task.unitId)) throw notFound();
	return task;
}
