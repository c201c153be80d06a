import { partsForm } from '#domain/cell-meetings/kit-forms.ts';
import { saveParts } from '#domain/cell-meetings/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readProceedings } from '../../read-record.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { record, may } = await readProceedings(ctx, params.id);
	const { meeting, rules, parts } = record;
	return {
		meeting: { id: meeting.id, title: meeting.title },
		parts: rules.resolution.value
			.filter(({ kind }) => kind === 'text')
			.map((part) => ({
				...{ code: part.code, label: part[locale] },
				words: parts.find((one) => one.part === part.code)?.words ?? ''
			})),
		may
	};
}

export const actions = {
	default: formAction(partsForm, async (ctx, parts, { params }) => {
		await saveParts(ctx, params.id!, parts);
		return `/cell-meetings/${params.id}`;
	})
};
