import { isOpen } from '#domain/reviews/campaign.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { entryForm, entriesOf } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { timeOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, campaign, rules, form, isOwn, parts } = await selfReviews.readEntry(ctx, params.id);
	return {
		...{ review, isOwn, parts },
		campaign: { title: campaign.title },
		prescribed: form,
		levels: rules.levels.value,
		mayWrite: permit(ctx, all(isOpen(campaign), mayReview('hand-in', review)))
	};
}

export const actions = {
	default: formAction(entryForm, async (ctx, fields, { params }) => {
		const { form, rules } = await selfReviews.readEntry(ctx, params.id!);
		const entries = entriesOf(form, fields, rules.levels.value);
		await selfReviews.saveSections(ctx, params.id!, entries, true);
		return { saved: timeOf(ctx.clock.now()) };
	})
};
