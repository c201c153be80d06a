import { headForm } from '#domain/dossiers/file-forms.ts';
import { changeHead } from '#domain/dossiers/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { address, phone, others } = seen.household;
	return { ...shown, household: { address, phone, others } };
}

export const actions = {
	default: formAction(headForm, async (ctx, { fromPaper, ...form }, { params }) => {
		await changeHead(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	})
};
