import { reasonForm } from '#domain/cell-meetings/meeting-forms.ts';
import { reopenCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readMeeting } from '../../read-record.ts';

export const load = ({ locals: { ctx }, params }) => readMeeting(ctx, params.id, 'reopen');

export const actions = {
	default: formAction(reasonForm, async (ctx, { words }, { params }) => {
		await reopenCellMeeting(ctx, params.id!, words);
		return `/cell-meetings/${params.id}`;
	})
};
