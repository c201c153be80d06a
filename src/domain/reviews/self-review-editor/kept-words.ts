/** Words that the server has not acknowledged yet, with the version that they were based on. */
export type Kept = { words: string; basedOn: number };

/** Where words wait on the device; the browser's own storage, or a test's. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The words of one part that wait on this device: they outlast a reload, a closed tab and a killed browser. */
export function keptWords(store: Store, key: string) {
	return {
		read(): Kept | null {
			try {
				const kept = JSON.parse(store.getItem(key) ?? 'null') as Kept | null;
				return kept && typeof kept.words === 'string' && Number.isInteger(kept.basedOn) ? kept : null;
			} catch {
				return null;
			}
		},
		keep(kept: Kept) {
			try {
				store.setItem(key, JSON.stringify(kept));
			} catch {
				// The device's storage is full or shut: the words are still on the page, and sent from there.
			}
		},
		clear() {
			try {
				store.removeItem(key);
			} catch {
				// Then there was nothing kept either.
			}
		}
	};
}

/**
 * What to do with words found on the device when the page opens: nothing, when the server has them; put them back and
 * save them, when nobody wrote since; hand them over to be set beside the others, when somebody did.
 */
export function foundOnOpening(
	kept: Kept | null,
	page: { words: string; basedOn: number }
): 'nothing' | 'put-back' | 'hand-over' {
	if (!kept || kept.words.trim() === page.words.trim()) return 'nothing';
	return kept.basedOn === page.basedOn ? 'put-back' : 'hand-over';
}
