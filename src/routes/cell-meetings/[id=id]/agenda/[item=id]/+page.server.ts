import { itemTextForm } from '#domain/cell-meetings/meeting-forms.ts';
import { changeItem, itemIn } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readMeeting } from '../../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, may } = await readMeeting(ctx, params.id, 'agenda');
	return {
		meeting: { id: meeting.id, title: meeting.title },
		item: await itemIn(ctx, params.id, params.item),
		may
	};
}

export const actions = {
	default: formAction(itemTextForm, async (ctx, change, { params }) => {
		await changeItem(ctx, params.id!, params.item!, change);
		return `/cell-meetings/${params.id}/agenda`;
	})
};
