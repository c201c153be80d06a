import { suggestions } from '#domain/reviews/server/index.ts';
import { readSuggestionFilter } from '#domain/reviews/suggestion-filter.ts';
import { suggestionStates } from '#domain/reviews/suggestion.ts';
import { senders } from '#domain/reviews/suggestion-policy.ts';
import { stateWords } from '#domain/reviews/words/states.ts';
import { suggestionWords } from '#domain/reviews/words/suggestion.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { actsForCommittee, cellsLedBy, holds } from '#platform/actor.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const filter = readSuggestionFilter(url.searchParams);
	const page = Math.max(1, Math.floor(Number(url.searchParams.get('page'))) || 1);
	const words = suggestionWords(locale);
	const sends = holds(ctx.actor, 'office') || holds(ctx.actor, 'leader');
	const seesAll = actsForCommittee(ctx.actor);
	const led = cellsLedBy(ctx.actor);
	const { lines, total } = await suggestions.listSuggestions(ctx, filter, page);
	return {
		filter,
		page,
		perPage: suggestions.suggestionsPerPage,
		lines,
		total,
		sends,
		campaigns: (await suggestions.listCampaignsUnderWay(ctx)).map(({ id, title }) => ({
			value: id,
			label: title
		})),
		units: (await listUnits(ctx))
			.filter(({ id, kind }) => kind !== 'superior' && (seesAll || led.includes(id)))
			.map(({ id, name }) => ({ value: id, label: name })),
		states: suggestionStates.map((value) => ({ value, label: stateWords(locale).suggestion[value] })),
		senders: senders.map((value) => ({ value, label: words.list[value] }))
	};
}
