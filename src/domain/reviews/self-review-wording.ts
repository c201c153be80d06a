/** What somebody wants to save in a part: which version they began from, and the highest that they were shown. */
export type Saving = { words: string; basedOn: number; seen: number };

/** What is kept of a part: the newest wording that counts, and the highest version that there is. */
export type Kept = { version: number; words: string; highest: number; isDisputed: boolean };

/** Before anybody wrote. */
export const nothingKept: Kept = { version: 0, words: '', highest: 0, isDisputed: false };

/**
 * Where a wording goes: it `counts` when its writer began from the newest one, or was shown it; otherwise it is set
 * `aside`, lest it wipe out what somebody else wrote meanwhile. The same words again are nothing new, unless they are
 * chosen between two wordings.
 */
export function placeFor({ words, basedOn, seen }: Saving, kept: Kept): 'counts' | 'aside' | 'nothing' {
	const settles = kept.isDisputed && seen >= kept.highest;
	if (words === kept.words && !settles) return 'nothing';
	return basedOn >= kept.version || settles ? 'counts' : 'aside';
}

/** Two wordings as one, so that nobody's words are lost: one below the other. */
export const joined = (first: string, second: string): string =>
	[first.trim(), second.trim()].filter(Boolean).join('\n\n');
