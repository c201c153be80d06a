import { returnForm } from '#domain/dossiers/file-forms.ts';
import { returnFile, seeFile } from '#domain/dossiers/server/index.ts';
import { placeOf } from '#domain/dossiers/stage.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { stages } = seen.dossier;
	return {
		...shown,
		earlier: stages
			.slice(0, placeOf(stages, seen.file.stage))
			.map((stage) => ({ value: stage.code, label: stage[locale] }))
	};
}

export const actions = {
	default: formAction(returnForm, async (ctx, form, { params }) => {
		const { dossier } = await seeFile(ctx, params.id!);
		await returnFile(ctx, dossier.id, params.id!, form);
		return `/dossiers/files/${params.id}`;
	})
};
