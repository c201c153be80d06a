import { endingForm } from '#domain/cell-meetings/meeting-forms.ts';
import { endCellMeeting } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readMeeting } from '../../read-record.ts';

export const load = ({ locals: { ctx }, params }) => readMeeting(ctx, params.id);

export const actions = {
	default: formAction(endingForm, async (ctx, facts, { params }) => {
		await endCellMeeting(ctx, params.id!, facts);
		return `/cell-meetings/${params.id}`;
	})
};
