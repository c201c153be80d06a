import { criticismStates } from '#domain/reviews/criticism.ts';
import { gridForm } from '#domain/reviews/criticism-forms.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { readPage } from '#domain/membership/member-filter.ts';
import { formAction } from '#web/server/form-action.ts';

const perPage = 50;

/** Everything raised at a place, and the grid in which a helper enters what came on paper. */
export async function load({ locals: { ctx }, params, url }) {
	const { campaign, unit, criticisms: seen, ...rest } = await criticisms.seeUnit(ctx, params.id, params.unit);
	const state = criticismStates.find((one) => one === url.searchParams.get('state')) ?? null;
	const page = readPage(url.searchParams);
	const shown = state ? seen.filter((one) => one.state === state) : seen;
	const saved = seen.find(({ id }) => id === url.searchParams.get('saved'));
	return {
		campaign: { id: campaign.id, title: campaign.title },
		unit,
		counts: rest.counts,
		subjects: rest.subjects.map((review) => ({
			id: review.id,
			name: review.subjectName,
			isPerson: review.subjectMemberId !== null
		})),
		authors: rest.authors,
		/** the author of the one before: several of theirs are entered one after the other */
		author: saved?.authorId ?? null,
		saved: saved ? { author: saved.authorName, name: saved.subjectName, isPerson: saved.isPerson } : null,
		state,
		page,
		perPage,
		total: shown.length,
		rows: shown.toReversed().slice((page - 1) * perPage, page * perPage)
	};
}

export const actions = {
	default: formAction(gridForm, async (ctx, { review, ...raised }, { params }) => {
		const { id, unit } = params as { id: string; unit: string };
		const saved = await criticisms.raiseAtUnit(ctx, id, unit, review, raised);
		return `/campaigns/${id}/units/${unit}/criticisms?saved=${saved}`;
	})
};
