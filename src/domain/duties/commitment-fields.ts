import { isId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { CommitmentItem } from './commitment.ts';

/** How many lines one heading may have, and how many empty ones a page offers beyond those that are written. */
export const mostItems = 12;
export const emptyLines = 2;

type Fields = Readonly<Record<string, unknown>>;
const typed = (fields: Fields, name: string): string => {
	const value = fields[name];
	const words = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
	if (words.length > 2000) throw new Refusal('platform.too-long', 400, { field: name });
	return words;
};

export const itemField = (what: 'words' | 'measure', heading: string, place: number): string =>
	`${what}-${heading}-${place}`;

/** What was undertaken, in the order of the form; empty lines fall away. A measure without words is pointed out (400). */
export function itemsIn(headings: readonly { code: string }[], fields: Fields): CommitmentItem[] {
	return headings.flatMap(({ code: heading }) =>
		Array.from({ length: mostItems }, (_, place) => {
			const words = typed(fields, itemField('words', heading, place));
			const measure = typed(fields, itemField('measure', heading, place));
			if (measure && !words)
				throw new Refusal('duties.words-missing', 400, { field: itemField('words', heading, place) });
			return { heading, words, measure };
		}).filter(({ words }) => words)
	);
}

/** The lines of one heading as a page shows them: those written, and a few empty ones. */
export const linesToShow = (items: readonly CommitmentItem[]): CommitmentItem[] => [
	...items,
	...Array.from({ length: Math.max(0, Math.min(emptyLines, mostItems - items.length)) }, () => ({
		heading: '',
		words: '',
		measure: ''
	}))
];

/** What was done about each item, by its id; every one says something, or the field is pointed out (400). */
export function reportsIn(itemIds: readonly Id[], fields: Fields): { itemId: Id; words: string }[] {
	return itemIds.filter(isId).map((itemId) => {
		const words = typed(fields, `item-${itemId}`);
		if (!words) throw new Refusal('duties.done-missing', 400, { field: `item-${itemId}` });
		return { itemId, words };
	});
}
