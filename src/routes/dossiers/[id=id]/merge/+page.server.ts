import { mergeForm } from '#domain/dossiers/file-forms.ts';
import { getDossierToWorkOn, mergeFiles } from '#domain/dossiers/server/index.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const { id, title } = await getDossierToWorkOn(ctx, params.id);
	return { dossier: { id, title } };
}

export const actions = {
	default: formAction(mergeForm, async (ctx, { fromPaper, ...form }, { params }) => {
		const id = await mergeFiles(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${id}`;
	})
};
