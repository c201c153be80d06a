import { disputeEndForm, disputeForm } from '#domain/dossiers/file-forms.ts';
import { closeDispute, openDispute } from '#domain/dossiers/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	return {
		...shown,
		disputes: seen.disputes
			.filter(({ closedOn }) => closedOn === null)
			.map(({ id, about }) => ({ value: id, label: about }))
	};
}

export const actions = {
	open: formAction(disputeForm, async (ctx, { fromPaper, ...form }, { params }) => {
		await openDispute(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	}),
	close: formAction(disputeEndForm, async (ctx, { fromPaper, ...form }, { params }) => {
		await closeDispute(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	})
};
