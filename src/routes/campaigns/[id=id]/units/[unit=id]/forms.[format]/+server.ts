import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { printingIn } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { selfReviewWords } from '#domain/reviews/words/self-review.ts';
import { notFound } from '#platform/refusal.ts';

/** The forms of everybody who is reviewed in one unit, as one file that begins a new page for each person. */
export async function GET({ locals: { ctx }, params, url }) {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	const { unitName, papers } = await selfReviews.readFormsAt(
		ctx,
		params.id,
		params.unit,
		printingIn(url.searchParams)
	);
	return paperFile(papers, format, selfReviewWords('vi').form.ofUnit(unitName));
}
