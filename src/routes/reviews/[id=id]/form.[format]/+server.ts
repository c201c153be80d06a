import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { printingIn } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { selfReviewWords } from '#domain/reviews/words/self-review.ts';
import { notFound } from '#platform/refusal.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	const { review, paper } = await selfReviews.readForm(ctx, params.id, printingIn(url.searchParams));
	return paperFile(paper, format, selfReviewWords('vi').form.ofUnit(review.subjectName));
}
