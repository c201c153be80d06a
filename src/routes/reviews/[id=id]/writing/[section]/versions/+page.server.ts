import { isOpen } from '#domain/reviews/campaign.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { versionForm } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	const { review, campaign, part, rules, versions, total, basedOn, seen } = await selfReviews.listVersions(
		ctx,
		params.id,
		params.section,
		page
	);
	return {
		...{ review, part, versions, total, basedOn, seen, page },
		levels: rules.levels.value,
		perPage: selfReviews.versionsPerPage,
		mayWrite: permit(ctx, all(isOpen(campaign), mayReview('hand-in', review)))
	};
}

export const actions = {
	default: formAction(versionForm, async (ctx, { keep, basedOn, seen }, { params }) => {
		const { id, section } = params as { id: string; section: string };
		const { words } = await selfReviews.getVersion(ctx, id, section, keep);
		await selfReviews.saveSection(ctx, id, { section, words, basedOn, seen });
		return `/reviews/${id}/writing/${section}`;
	})
};
