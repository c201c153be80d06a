import { handInForm } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { form, rules, campaign, ...writing } = await selfReviews.readHandIn(ctx, params.id);
	return {
		...writing,
		prescribed: form,
		levels: rules.levels.value,
		campaign: { title: campaign.title },
		mayHandIn: permit(ctx, writing.mayHandIn)
	};
}

export const actions = {
	default: formAction(handInForm, async (ctx, { channel }, { params }) => {
		await selfReviews.handIn(ctx, params.id!, { fromPaper: channel === 'paper' });
		return { handedIn: true };
	})
};
