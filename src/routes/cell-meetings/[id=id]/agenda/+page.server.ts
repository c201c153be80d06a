import { itemForm, moveForm, whichForm } from '#domain/cell-meetings/meeting-forms.ts';
import { addItem, moveItem, removeItem } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readProceedings } from '../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const { record, may } = await readProceedings(ctx, params.id, 'agenda');
	return { meeting: { id: record.meeting.id, title: record.meeting.title }, items: record.items, may };
}

const here = ({ id }: Record<string, string>) => `/cell-meetings/${id}/agenda`;

export const actions = {
	add: formAction(itemForm, async (ctx, item, { params }) => {
		await addItem(ctx, params.id!, item);
		return here(params);
	}),
	move: formAction(moveForm, async (ctx, { id, by }, { params }) => {
		await moveItem(ctx, params.id!, id, by);
		return `${here(params)}#item-${id}`;
	}),
	remove: formAction(whichForm, async (ctx, { id }, { params }) => {
		await removeItem(ctx, params.id!, id);
		return here(params);
	})
};
