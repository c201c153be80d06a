import { unitAndForebears } from '#domain/organization/server/index.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { standOfSubjects } from '#domain/rectification/server/index.ts';
import { listedOf, listOwing } from '#domain/study/server/index.ts';
import { today } from '#platform/clock.ts';
import { dateOf, showDate, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { heardAt, standingOf, type CellTask, type TaskStanding } from '../task.ts';
import { previousHeld } from './meeting-queries.ts';
import { readTasks } from './task-queries.ts';

/** A corrective action of the cell or one of its members that is not verified yet. */
export type OpenAction = {
	id: Id;
	shortcomingId: Id;
	reference: string;
	task: string;
	owner: string;
	dueOn: PlainDate;
	isOverdue: boolean;
};

/** What is still to be mended in a cell on a day: of its collective and of its members. The caller has seen to it that this person may read it. */
export async function openActionsOf(ctx: Context, unitId: Id, day: PlainDate): Promise<OpenAction[]> {
	const members = await listRoster(ctx, [unitId], day);
	const known = day > today(ctx.clock) ? today(ctx.clock) : day;
	const found = await standOfSubjects(
		ctx,
		{ memberIds: members.map(({ id }) => id), unitIds: [unitId] },
		known
	);
	return found
		.flatMap(({ id: shortcomingId, reference, actions }) =>
			actions
				.filter(({ state }) => !['verified', 'holds', 'withdrawn'].includes(state))
				.map(({ id, task, ownerName, dueOn }) => ({
					...{ id, shortcomingId, reference, task, dueOn },
					owner: ownerName,
					isOverdue: dueOn < known
				}))
		)
		.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** Members of a cell who were listed at a study session and of whom the cell still owes an answer, in the words of an agenda. */
export async function listedToReview(ctx: Context, unitId: Id) {
	const owing = (await listOwing(ctx)).filter((one) => one.unitId === unitId);
	const lists = await Promise.all(owing.map(({ sessionId }) => listedOf(ctx, sessionId)));
	return owing.flatMap(({ sessionId, title, startsAt }, i) =>
		lists[i]!.filter((person) => person.unitId === unitId && person.answer.conclusion === null).map(
			({ memberId, fullName }) => ({
				sessionId,
				memberId,
				title: `Xem xét đồng chí ${fullName}, có tên trong danh sách buổi “${title}” ngày ${showDate(dateOf(startsAt))}`
			})
		)
	);
}

export type HeardTask = CellTask & { standing: TaskStanding };

/**
 * The tasks whose outcome a meeting of a cell hears, each as it stands at that meeting, with the meeting before it. What a cell
 * that was merged into it left open is heard too.
 */
export async function tasksHeardAt(ctx: Context, unitId: Id, startsAt: Date) {
	const unitIds = await unitAndForebears(ctx, unitId, dateOf(startsAt));
	const [tasks, previous] = await Promise.all([
		readTasks(ctx, { unitIds }),
		previousHeld(ctx, unitId, startsAt)
	]);
	const at = startsAt > ctx.clock.now() ? ctx.clock.now() : startsAt;
	const heard = heardAt(tasks, startsAt, previous?.startsAt ?? null);
	return {
		previous: previous ?? null,
		tasks: heard.map((task): HeardTask => ({ ...task, standing: standingOf(task, at) }))
	};
}
