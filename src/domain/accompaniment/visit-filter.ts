import { addMonths, type PlainDate } from '#platform/dates.ts';
import { isId, type Id } from '#platform/id.ts';
import { addressees, requestStates, type Addressee, type RequestState } from './cell-request.ts';
import { visitStates, type VisitState } from './visit.ts';

/** What the list of visits is narrowed to; it stands in the address, so that a list can be sent to somebody. */
export type VisitFilter = { cell?: Id; visitor?: Id; month?: string; state?: VisitState };

const idIn = (search: URLSearchParams, name: string): Id | undefined => {
	const text = search.get(name) ?? '';
	return isId(text) ? text : undefined;
};

export const readVisitFilter = (search: URLSearchParams): VisitFilter => ({
	cell: idIn(search, 'cell'),
	visitor: idIn(search, 'visitor'),
	month: /^\d{4}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0],
	state: visitStates.find((state) => state === search.get('state'))
});

/** What the list of requests is narrowed to. */
export type RequestFilter = { cell?: Id; state?: RequestState; addressee?: Addressee; overdue?: boolean };

export const readRequestFilter = (search: URLSearchParams): RequestFilter => ({
	cell: idIn(search, 'cell'),
	state: requestStates.find((state) => state === search.get('state')),
	addressee: addressees.find((one) => one === search.get('addressee')),
	overdue: search.get('overdue') === 'yes' || undefined
});

/** The address of a list narrowed like this. */
export function filteredHref(
	path: string,
	filter: VisitFilter | RequestFilter,
	more: Record<string, string> = {}
): string {
	const search = new URLSearchParams(more);
	for (const [name, value] of Object.entries(filter))
		if (value) search.set(name, value === true ? 'yes' : String(value));
	const text = search.toString();
	return text ? `${path}?${text}` : path;
}

/** The days of a month: from its first, up to the first of the next. */
export function daysOfMonth(month: string): { from: PlainDate; before: PlainDate } {
	const from = `${month}-01`;
	return { from, before: addMonths(from, 1) };
}

/** A month as people write it: `11/2026`. */
export const showMonth = (month: string): string => month.split('-').reverse().join('/');
