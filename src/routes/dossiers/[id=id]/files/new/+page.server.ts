import { newFileForm } from '#domain/dossiers/file-forms.ts';
import { addFile, getDossierToWorkOn } from '#domain/dossiers/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const dossier = await getDossierToWorkOn(ctx, params.id);
	return {
		dossier: { id: dossier.id, title: dossier.title, hasMoney: dossier.hasMoney, stages: dossier.stages },
		hamlets: (await listHamlets(ctx)).map(({ id, name }) => ({ value: id, label: name }))
	};
}

export const actions = {
	default: formAction(newFileForm, async (ctx, { fromPaper, ...form }, { params }) => {
		const id = await addFile(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${id}`;
	})
};
