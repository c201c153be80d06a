import { postKinds, type PostKind } from '#platform/actor.ts';
import { isId, type Id } from '#platform/id.ts';
import { tidy } from '#platform/vietnamese.ts';

export const standings = ['official', 'probationary', 'exempt'] as const;

/** What a list of members is narrowed to, as its address says. */
export type MemberFilter = {
	/** the words looked for, as typed */
	q: string;
	/** the same, one by one, without what a search cannot mean */
	words: string[];
	cell: Id | 'outside' | null;
	standing: (typeof standings)[number] | null;
	post: PostKind | 'any' | null;
};

/** Reads the filter from an address; what makes no sense filters nothing. */
export function readFilter(address: URLSearchParams): MemberFilter {
	const q = tidy(address.get('q') ?? '').slice(0, 80);
	const cell = address.get('cell') ?? '';
	const post = address.get('post') ?? '';
	return {
		q,
		words: q
			.replace(/[%_\\]/g, '')
			.split(' ')
			.filter(Boolean)
			.slice(0, 8),
		cell: cell === 'outside' || isId(cell) ? cell : null,
		standing: standings.find((one) => one === address.get('standing')) ?? null,
		post: post === 'any' ? post : (postKinds.find((one) => one === post) ?? null)
	};
}

/** The same filter as an address, for the pages of a list and its Excel file. */
export function filterAddress({ q, cell, standing, post }: MemberFilter, page = 1): string {
	const address = new URLSearchParams();
	for (const [name, value] of Object.entries({ q, cell, standing, post }))
		if (value) address.set(name, value);
	if (page > 1) address.set('page', String(page));
	return `?${address}`;
}

/** The page of a list that an address asks for, from 1. */
export function readPage(address: URLSearchParams): number {
	const page = Number(address.get('page') ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
