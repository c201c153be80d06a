import { decisionForm } from '#domain/reviews/conference-forms.ts';
import { isAnswered, mayCorrect } from '#domain/reviews/conference-items.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, unitId, unitName, item, on, mayDecide } = await conferences.readItem(
		ctx,
		params.id,
		params.unit,
		params.item
	);
	return {
		...{ review, unitId, unitName, item },
		fault: await conferences.offerFault(ctx, review, on),
		permit: permit(ctx, all(mayDecide, isAnswered(item), mayCorrect(item)))
	};
}

export const actions = {
	default: formAction(decisionForm, async (ctx, { decision, fromPaper }, { params }) => {
		await conferences.concludeItem(ctx, params.id!, params.unit!, params.item!, decision, { fromPaper });
		return `/reviews/${params.id}/conclusion/${params.unit}`;
	})
};
