import { asideForm } from '#domain/dispatches/forms.ts';
import { getReceivedDispatch, putAside } from '#domain/dispatches/server/index.ts';
import { no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { id, kind, partnerName, takenAt } = await getReceivedDispatch(ctx, params.id);
	return { id, kind, partnerName, may: permit(ctx, takenAt ? no('dispatches.taken-already') : yes) };
}

export const actions = {
	default: formAction(asideForm, async (ctx, { words }, { params }) => {
		await putAside(ctx, params.id!, words);
		return `/dispatches/${params.id}`;
	})
};
