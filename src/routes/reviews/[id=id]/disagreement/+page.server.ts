import { disagreementForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { mayDecide, ...rest } = await conferences.readDisagreement(ctx, params.id);
	return { ...rest, mayDecide: permit(ctx, mayDecide) };
}

export const actions = {
	default: formAction(disagreementForm, async (ctx, decision, { params }) => {
		await conferences.decideDisagreement(ctx, params.id!, decision);
		return `/reviews/${params.id}#conclusions`;
	})
};
