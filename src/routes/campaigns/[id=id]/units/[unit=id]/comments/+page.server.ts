import { readPage } from '#domain/membership/member-filter.ts';
import { commentsForm } from '#domain/reviews/criticism-forms.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

/** The paper that was being entered on the page before. */
function readPaper(address: URLSearchParams) {
	const [source, sourceName, datedOn] = ['source', 'sourceName', 'datedOn'].map((name) => address.get(name));
	return source && sourceName && datedOn ? { source, sourceName, datedOn } : undefined;
}

/** One paper with comments on many people: one line each. */
export async function load({ locals: { ctx, locale }, params, url }) {
	const page = readPage(url.searchParams);
	const paper = readPaper(url.searchParams);
	const seen = await criticisms.seeUnitComments(ctx, params.id, params.unit, { page, perPage });
	return {
		campaign: { id: seen.campaign.id, title: seen.campaign.title },
		unit: seen.unit,
		sources: seen.sources.map((source) => ({ value: source.code, label: source[locale] })),
		people: seen.people.map(({ mayComment, ...person }) => ({ ...person, ...permit(ctx, mayComment) })),
		saved: Number(url.searchParams.get('saved')) || 0,
		paper,
		/** a paper goes on over pages: who commented is typed once */
		samePaper: paper ? `${new URLSearchParams(paper)}&` : '',
		page,
		perPage,
		total: seen.total
	};
}

export const actions = {
	default: formAction(commentsForm, async (ctx, { lines, ...origin }, { params, url }) => {
		const { id, unit } = params as { id: string; unit: string };
		const saved = await criticisms.addCommentsAtUnit(ctx, id, unit, origin, lines);
		const back = new URLSearchParams({ saved: `${saved}`, page: `${readPage(url.searchParams)}`, ...origin });
		return `/campaigns/${id}/units/${unit}/comments?${back}`;
	})
};
