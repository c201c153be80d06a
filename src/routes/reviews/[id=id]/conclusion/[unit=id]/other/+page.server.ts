import { otherForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, unitId, unitName, on, mayDecide } = await conferences.readPlace(
		ctx,
		params.id,
		params.unit
	);
	return {
		...{ review, unitId, unitName },
		fault: await conferences.offerFault(ctx, review, on),
		permit: permit(ctx, mayDecide)
	};
}

export const actions = {
	default: formAction(otherForm, async (ctx, { about, decision, fromPaper }, { params }) => {
		if (decision.outcome === 'adopt') throw new Refusal('reviews.outcome-missing', 400, { field: 'outcome' });
		await conferences.concludeOther(ctx, params.id!, params.unit!, about, decision, { fromPaper });
		return `/reviews/${params.id}/conclusion/${params.unit}`;
	})
};
