import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { isUnexplained, type SuggestionState } from '../../suggestion.ts';
import type { SuggestionFilter } from '../../suggestion-filter.ts';
import { countLines, suggestionLines } from './list-queries.ts';

export const suggestionsPerPage = 50;

/** Past the day by which it was to be explained, and not explained. */
export const isOverdue = (one: { state: SuggestionState; dueOn: PlainDate }, day: PlainDate): boolean =>
	isUnexplained(one.state) && one.dueOn < day;

export type SuggestionLine = Awaited<ReturnType<typeof listSuggestions>>['lines'][number];

/** The suggestions that this person may read, a page of them: what is to be explained first, by its day. */
export async function listSuggestions(ctx: Context, filter: SuggestionFilter, page = 1) {
	const day = today(ctx.clock);
	const lines = await suggestionLines(ctx, filter, day, {
		limit: suggestionsPerPage,
		offset: (page - 1) * suggestionsPerPage
	});
	return {
		lines: lines.map((line) => ({ ...line, isOverdue: isOverdue(line, day) })),
		total: await countLines(ctx, filter, day)
	};
}
