import { taskForm, whichForm } from '#domain/cell-meetings/meeting-forms.ts';
import { giveTask, removeTask } from '#domain/cell-meetings/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { getMeeting } from '#domain/meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { listPeople, readProceedings } from '../../read-record.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { record, may } = await readProceedings(ctx, params.id);
	const { meeting, tasks, items, roll } = record;
	const rules = await rulesOf(ctx, (await getMeeting(ctx, params.id)).ruleSetId);
	return {
		meeting: { id: meeting.id, title: meeting.title, unitId: meeting.unitId, unitName: meeting.unitName },
		...{ tasks, may },
		people: await listPeople(ctx, meeting),
		members: roll.people.map(({ memberId, name }) => ({ value: `member:${memberId}`, label: name })),
		items: items.map(({ id, title }) => ({ value: id, label: title })),
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] }))
	};
}

const here = ({ id }: Record<string, string>) => `/cell-meetings/${id}/tasks`;

export const actions = {
	give: formAction(taskForm, async (ctx, { task, fault }, { params }) => {
		await giveTask(ctx, params.id!, task, fault);
		return here(params);
	}),
	remove: formAction(whichForm, async (ctx, { id }, { params }) => {
		await removeTask(ctx, params.id!, id);
		return here(params);
	})
};
