import { readPage } from '#domain/membership/member-filter.ts';
import { waitings } from '#domain/reviews/board.ts';
import { whyOf } from '#domain/reviews/people-columns.ts';
import { peopleAddress, readPeopleFilter } from '#domain/reviews/people-filter.ts';
import { reviewStates } from '#domain/reviews/review.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { boardWords } from '#domain/reviews/words/campaign-board.ts';
import { campaignWords } from '#domain/reviews/words/campaign.ts';
import { stateWords } from '#domain/reviews/words/states.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const filter = readPeopleFilter(url.searchParams);
	const page = readPage(url.searchParams);
	const rules = await campaigns.reviewRulesOf(ctx, campaign);
	const { total, people } = await campaigns.findPeople(ctx, campaign, filter, page);
	const words = campaignWords(locale);
	const list = boardWords(locale).peopleList;
	const states = stateWords(locale).review;
	return {
		campaign,
		filter,
		page,
		perPage: campaigns.peoplePerPage,
		total,
		address: peopleAddress(filter),
		people: people.map((line) => ({
			...line,
			why: whyOf(line, rules, locale)
		})),
		units: (await campaigns.listSeenUnits(ctx, campaign.id)).map(({ unitId, name }) => ({
			value: unitId,
			label: name
		})),
		states: [
			{ value: 'left-out', label: list.allLeftOut },
			{ value: 'unsettled', label: list.unsettled },
			...reviewStates.map((value) => ({ value, label: states[value] }))
		],
		waits: waitings.map((value) => ({ value, label: words.waits[value] })),
		whos: (['collectives', 'persons'] as const).map((value) => ({ value, label: list.whos[value] }))
	};
}
