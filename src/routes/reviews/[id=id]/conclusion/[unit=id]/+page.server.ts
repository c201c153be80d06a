import { closingForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { mayDecide, mayClose, ...place } = await conferences.readPlace(ctx, params.id, params.unit);
	return { ...place, mayDecide: permit(ctx, mayDecide), mayClose: permit(ctx, mayClose) };
}

export const actions = {
	default: formAction(closingForm, async (ctx, closing, { params }) => {
		await conferences.concludePlace(ctx, params.id!, params.unit!, closing);
		return `/reviews/${params.id}/conclusion/${params.unit}`;
	})
};
