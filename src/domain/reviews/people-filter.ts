import { isId, type Id } from '#platform/id.ts';
import { tidy } from '#platform/vietnamese.ts';
import { waitings, type WaitsFor } from './board.ts';
import { reviewStates, type ReviewState } from './review.ts';

/** States that are several at once. */
export const otherStates = ['left-out', 'unsettled'] as const;

/** What the list of everybody in a campaign is narrowed to, as its address says. */
export type PeopleFilter = {
	/** the words looked for, as typed */
	q: string;
	/** the same one by one, without what a search cannot mean */
	words: string[];
	unit: Id | null;
	/** `left-out` is everybody who is not reviewed, whatever the reason; `unsettled` whoever still needs something */
	state: ReviewState | (typeof otherStates)[number] | null;
	waits: WaitsFor | null;
	who: 'collectives' | 'persons' | null;
};

/** Reads the filter from an address; what makes no sense filters nothing. */
export function readPeopleFilter(address: URLSearchParams): PeopleFilter {
	const q = tidy(address.get('q') ?? '').slice(0, 80);
	const unit = address.get('unit') ?? '';
	const state = address.get('state');
	return {
		q,
		words: q
			.replace(/[%_\\]/g, '')
			.split(' ')
			.filter(Boolean)
			.slice(0, 8),
		unit: isId(unit) ? unit : null,
		state: [...otherStates, ...reviewStates].find((one) => one === state) ?? null,
		waits: waitings.find((one) => one === address.get('waits')) ?? null,
		who: (['collectives', 'persons'] as const).find((one) => one === address.get('who')) ?? null
	};
}

/** The same filter as an address, for the pages of the list and its workbook. */
export function peopleAddress(filter: Partial<PeopleFilter>, page = 1): string {
	const address = new URLSearchParams();
	for (const name of ['q', 'unit', 'state', 'waits', 'who'] as const)
		if (filter[name]) address.set(name, filter[name]);
	if (page > 1) address.set('page', String(page));
	return `?${address}`;
}
