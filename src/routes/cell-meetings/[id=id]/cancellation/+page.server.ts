import { reasonForm } from '#domain/cell-meetings/meeting-forms.ts';
import { cancelCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readMeeting } from '../../read-record.ts';

export const load = ({ locals: { ctx }, params }) => readMeeting(ctx, params.id, 'cancel');

export const actions = {
	default: formAction(reasonForm, async (ctx, { words }, { params }) => {
		await cancelCellMeeting(ctx, params.id!, words);
		return `/cell-meetings/${params.id}`;
	})
};
