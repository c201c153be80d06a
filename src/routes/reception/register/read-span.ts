import { readDate, type PlainDate } from '#platform/dates.ts';

/** The time that an address asks for: this year until today, unless it says otherwise. */
export function readSpan(search: URLSearchParams, today: PlainDate): { from: PlainDate; to: PlainDate } {
	const to = readDate(search.get('to') ?? '') ?? today;
	const from = readDate(search.get('from') ?? '') ?? `${to.slice(0, 4)}-01-01`;
	return from <= to ? { from, to } : { from: to, to: from };
}
