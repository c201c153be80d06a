import { taskReportForm } from '#domain/cell-meetings/meeting-forms.ts';
import { canReportTask } from '#domain/cell-meetings/meeting-policy.ts';
import { findMeetingOfCell, getTask, reportTask } from '#domain/cell-meetings/server/index.ts';
import { standingOf } from '#domain/cell-meetings/task.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const task = await getTask(ctx, params.id);
	const meeting = await findMeetingOfCell(ctx, task.unitId, task.meetingId);
	const standing = standingOf(task, ctx.clock.now());
	const moment = standing.isOpen ? yes : no('cell-meetings.done-already');
	return {
		...{ task, standing },
		meeting: { id: task.meetingId, title: meeting?.title ?? '' },
		mayReport: permit(ctx, all(canReportTask(ctx.actor, task), moment))
	};
}

export const actions = {
	default: formAction(taskReportForm, async (ctx, { outcome, words }, { params }) => {
		await reportTask(ctx, params.id!, { outcome, words, newDueOn: null });
		return `/cell-meetings/tasks/${params.id}`;
	})
};
