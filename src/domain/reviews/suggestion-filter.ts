import { isId, type Id } from '#platform/id.ts';
import { suggestionStates, type SuggestionState } from './suggestion.ts';
import { senders, type Sender } from './suggestion-policy.ts';

/** What the list of suggestions is narrowed to; it stands in the address, so that a list can be sent to somebody. */
export type SuggestionFilter = {
	q?: string;
	state?: SuggestionState;
	sender?: Sender;
	campaign?: Id;
	unit?: Id;
	/** to be explained, and past the day */
	overdue?: boolean;
};

export function readSuggestionFilter(search: URLSearchParams): SuggestionFilter {
	const id = (name: string) => {
		const typed = search.get(name) ?? '';
		return isId(typed) ? typed : undefined;
	};
	return {
		q: search.get('q')?.normalize('NFC').replaceAll('\0', '').trim().slice(0, 100) || undefined,
		state: suggestionStates.find((state) => state === search.get('state')),
		sender: senders.find((sender) => sender === search.get('sender')),
		campaign: id('campaign'),
		unit: id('unit'),
		overdue: search.get('overdue') ? true : undefined
	};
}

/** The address of the list narrowed like this. */
export function suggestionsHref(filter: SuggestionFilter, more: Record<string, string> = {}): string {
	const { overdue, ...rest } = filter;
	const search = new URLSearchParams(more);
	for (const [name, value] of Object.entries(rest)) if (value) search.set(name, value);
	if (overdue) search.set('overdue', 'yes');
	const text = search.toString();
	return text ? `/suggestions?${text}` : '/suggestions';
}
