import { listForm } from '#domain/dossiers/forms.ts';
import { listImports, lookAtList } from '#domain/dossiers/server/index.ts';
import { showMoment } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const { dossier, imports } = await listImports(ctx, params.id);
	return {
		dossier: { id: dossier.id, title: dossier.title },
		imports: imports.map(({ id, fileName, state, enteredAt, enteredBy }) => ({
			id,
			fileName,
			state,
			enteredBy,
			enteredAt: showMoment(enteredAt)
		}))
	};
}

export const actions = {
	default: formAction(listForm, async (ctx, { file }, { params }) => {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const id = await lookAtList(ctx, params.id!, { name: file.name.normalize('NFC'), bytes });
		return `/dossiers/lists/${id}`;
	})
};
