import { describe, expect, test } from 'vitest';
import { foundOnOpening, keptWords, type Store } from './kept-words.ts';

function memory(): Store & { full?: boolean } {
	const kept = new Map<string, string>();
	const store: Store & { full?: boolean } = {
		getItem: (key) => kept.get(key) ?? null,
		setItem(key, value) {
			if (store.full) throw new Error('full');
			kept.set(key, value);
		},
		removeItem: (key) => void kept.delete(key)
	};
	return store;
}

describe('words that wait on the device', () => {
	test('outlast the page, and are gone when the server has them', () => {
		const store = memory();
		keptWords(store, 'a').keep({ words: 'Còn nể nang', basedOn: 2 });
		expect(keptWords(store, 'a').read()).toEqual({ words: 'Còn nể nang', basedOn: 2 });
		expect(keptWords(store, 'b').read()).toBeNull();
		keptWords(store, 'a').clear();
		expect(keptWords(store, 'a').read()).toBeNull();
	});

	test('a full or broken storage stops nobody from writing', () => {
		const store = memory();
		store.full = true;
		expect(() => keptWords(store, 'a').keep({ words: 'x', basedOn: 0 })).not.toThrow();
		store.full = false;
		for (const broken of ['{', '[]', '{"words":1}', '"x"']) {
			store.setItem('a', broken);
			expect(keptWords(store, 'a').read()).toBeNull();
		}
	});
});

test('when the page opens, words of this device are put back, or set beside what somebody wrote since', () => {
	const page = { words: 'Đã lưu', basedOn: 3 };
	expect(foundOnOpening(null, page)).toBe('nothing');
	expect(foundOnOpening({ words: 'Đã lưu ', basedOn: 2 }, page)).toBe('nothing');
	expect(foundOnOpening({ words: 'Đã lưu, viết tiếp', basedOn: 3 }, page)).toBe('put-back');
	expect(foundOnOpening({ words: 'Viết từ hôm qua', basedOn: 2 }, page)).toBe('hand-over');
});
