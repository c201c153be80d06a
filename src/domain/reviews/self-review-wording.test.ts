import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingKept, placeFor, type Kept } from './self-review-wording.ts';

const kept: Kept = { version: 3, words: 'Bản thứ ba', highest: 3, isDisputed: false };

describe('a wording', () => {
	test('counts when its writer began from the newest one', () => {
		expect(placeFor({ words: 'Mới', basedOn: 3, seen: 3 }, kept)).toBe('counts');
		expect(placeFor({ words: 'Đầu tiên', basedOn: 0, seen: 0 }, nothingKept)).toBe('counts');
	});

	test('is set aside when somebody else saved meanwhile', () => {
		expect(placeFor({ words: 'Mới', basedOn: 2, seen: 2 }, kept)).toBe('aside');
	});

	test('is nothing new when the same words stand already', () => {
		expect(placeFor({ words: 'Bản thứ ba', basedOn: 2, seen: 2 }, kept)).toBe('nothing');
	});

	test('settles two wordings only from the hand of who was shown both', () => {
		const disputed = { ...kept, highest: 4, isDisputed: true };
		expect(placeFor({ words: 'Bản thứ ba', basedOn: 3, seen: 4 }, disputed)).toBe('counts');
		expect(placeFor({ words: 'Bản thứ ba', basedOn: 3, seen: 3 }, disputed)).toBe('nothing');
		expect(placeFor({ words: 'Viết tiếp', basedOn: 3, seen: 3 }, disputed)).toBe('counts');
	});
});

test('whatever two people save in whatever order, every word stands or is set aside', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ who: fc.nat(1), reload: fc.boolean() }), { maxLength: 20 }), (acts) => {
			let now = nothingKept;
			const shown = [nothingKept, nothingKept];
			const lost: string[] = [];
			const all: string[] = [];
			acts.forEach(({ who, reload }, i) => {
				if (reload) shown[who] = now;
				const words = `${who} viết lần ${i}`;
				const place = placeFor({ words, basedOn: shown[who]!.version, seen: shown[who]!.highest }, now);
				const highest = now.highest + 1;
				all.push(words);
				if (place === 'nothing') lost.push(words);
				else if (place === 'aside') now = { ...now, highest, isDisputed: true };
				else {
					// Nobody's newer wording is replaced by one who has not been shown it.
					expect(shown[who]!.version >= now.version || shown[who]!.highest >= now.highest).toBe(true);
					now = {
						version: highest,
						words,
						highest,
						isDisputed: now.isDisputed && shown[who]!.highest < now.highest
					};
					shown[who] = { ...shown[who]!, version: highest, words };
				}
			});
			expect(lost).toEqual([]);
			expect(now.highest).toBe(all.length);
		})
	);
});
