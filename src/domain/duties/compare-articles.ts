import { diffWords } from 'diff';
import { fold } from '#platform/vietnamese.ts';
import type { Article } from './regulation.ts';

/** Words that stayed, came or went. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };
export type ArticleChange = {
	kind: 'same' | 'added' | 'removed' | 'changed';
	/** as it is now, or, for one that is gone, as it was */
	article: Article;
	/** what it was numbered, when that has changed */
	numberBefore: string | null;
	title: Piece[];
	words: Piece[];
};

/**
 * What changed from one version to the next, article by article in the order of the new one; what is gone stands where it
 * was. Two articles are the same one when they have the same title, or else the same number.
 */
export function compareArticles(before: readonly Article[], now: readonly Article[]): ArticleChange[] {
	const pairs = pairUp(before, now);
	const gone = before.filter((one) => ![...pairs.values()].includes(one));
	const changes = now.map((article) => changeOf(pairs.get(article) ?? null, article));
	for (const article of gone)
		changes.splice(placeOf(article, before, now, pairs, changes), 0, removed(article));
	return changes;
}

/** How many articles came, went and changed. */
export const countChanges = (changes: readonly ArticleChange[]) => ({
	added: changes.filter(({ kind }) => kind === 'added').length,
	removed: changes.filter(({ kind }) => kind === 'removed').length,
	changed: changes.filter(({ kind }) => kind === 'changed').length
});

function pairUp(before: readonly Article[], now: readonly Article[]): Map<Article, Article> {
	const pairs = new Map<Article, Article>();
	const isFree = (one: Article) => ![...pairs.values()].includes(one);
	const pair = (same: (a: Article, b: Article) => boolean) => {
		for (const article of now.filter((one) => !pairs.has(one))) {
			const other = before.find((one) => isFree(one) && same(one, article));
			if (other) pairs.set(article, other);
		}
	};
	pair((a, b) => a.title !== '' && fold(a.title) === fold(b.title));
	pair((a, b) => a.number === b.number);
	return pairs;
}

function changeOf(before: Article | null, article: Article): ArticleChange {
	if (!before)
		return {
			kind: 'added',
			article,
			numberBefore: null,
			title: [{ kind: 'added', text: article.title }],
			words: [{ kind: 'added', text: article.words }]
		};
	const title = wordByWord(before.title, article.title);
	const words = wordByWord(before.words, article.words);
	const isSame = [...title, ...words].every(({ kind }) => kind === 'same');
	return {
		kind: isSame && before.number === article.number ? 'same' : 'changed',
		article,
		numberBefore: before.number === article.number ? null : before.number,
		title,
		words
	};
}

const removed = (article: Article): ArticleChange => ({
	kind: 'removed',
	article,
	numberBefore: null,
	title: [{ kind: 'removed', text: article.title }],
	words: [{ kind: 'removed', text: article.words }]
});

/** Behind the nearest article before it that is still there. */
function placeOf(
	gone: Article,
	before: readonly Article[],
	now: readonly Article[],
	pairs: Map<Article, Article>,
	changes: readonly ArticleChange[]
): number {
	for (let at = before.indexOf(gone) - 1; at >= 0; at--) {
		const behind = changes.findIndex(
			({ article }) => article === before[at] || pairs.get(article) === before[at]
		);
		if (behind >= 0) return behind + 1;
	}
	return 0;
}

const wordByWord = (before: string, now: string): Piece[] =>
	diffWords(before, now)
		.map(({ added, removed, value }) => ({
			kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
			text: value
		}))
		.filter(({ text }) => text !== '');
