import { selfReviews } from '#domain/reviews/server/index.ts';
import { printingIn } from '#domain/reviews/self-review-forms.ts';

export async function load({ locals: { ctx }, params, url }) {
	const printing = printingIn(url.searchParams);
	const { review, paper } = await selfReviews.readForm(ctx, params.id, printing);
	return { review, paper, printing };
}
