import { newsForm } from '#domain/cell-meetings/kit-forms.ts';
import { reportTaskAt } from '#domain/cell-meetings/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { readProceedings } from '../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { record, may } = await readProceedings(ctx, params.id);
	const { meeting, heard } = record;
	return { meeting: { id: meeting.id, title: meeting.title }, heard, may };
}

export const actions = {
	default: formAction(newsForm, async (ctx, news, { params }) => {
		await transaction(ctx, async (ctx) => {
			for (const { taskId, field: _, ...one } of news) await said(ctx, params.id!, taskId, one);
		});
		return `/cell-meetings/${params.id}`;
	})
};

type One = Parameters<typeof reportTaskAt>[3];

/** What is wrong is said at the line of its task. */
async function said(ctx: Context, meetingId: string, taskId: string, news: One) {
	try {
		await reportTaskAt(ctx, meetingId, taskId, news);
	} catch (error) {
		if (!(error instanceof Refusal) || !error.details.field) throw error;
		throw new Refusal(error.code, error.status, { field: `${error.details.field}-${taskId}` });
	}
}
