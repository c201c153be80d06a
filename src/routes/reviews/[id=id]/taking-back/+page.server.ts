import { nothingForm } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, mayTakeBack } = await selfReviews.readTakingBack(ctx, params.id);
	return { review, mayTakeBack: permit(ctx, mayTakeBack) };
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await selfReviews.takeBack(ctx, params.id!);
		return `/reviews/${params.id}/writing`;
	})
};
