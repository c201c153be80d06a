/** One way of writing a text: composed letters (NFC), single spaces, none at the ends, nothing invisible. */
export const tidy = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What people type when they search: lower case, no marks, đ as d. `ủy`, `uỷ` and `UY` all meet as `uy`. */
export const fold = (text: string): string =>
	tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

/**
 * A name typed in capitals (or all small) as it is written in a sentence: `VŨ ĐỨC HẢI` → `Vũ Đức Hải`.
 * A name in which somebody chose the capitals (`Y Bhiă`, `H'Hen`) is left alone.
 */
export function properName(text: string): string {
	const name = tidy(text);
	const mixed = name !== name.toUpperCase() && name !== name.toLowerCase();
	return mixed
		? name
		: name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The given name: the last word of a Vietnamese name. */
export const givenName = (fullName: string): string => tidy(fullName).split(' ').at(-1) ?? '';

/** The given name first, then family and middle names: what a list of persons is sorted by. */
export function sortKey(fullName: string): string {
	const words = tidy(fullName).split(' ');
	return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

const alphabet = new Intl.Collator('vi');

/** The order of a Vietnamese list of persons: by given name, then by the rest. */
export const compareNames = (a: string, b: string): number =>
	alphabet.compare(givenName(a), givenName(b)) || alphabet.compare(tidy(a), tidy(b));

/**
 * Whether two texts are the same words, wherever the tone mark was put (`hòa`, `hoà`) and in whatever capitals.
 * Different marks are different words: `Hương` is not `Hường`.
 */
export const sameWords = (a: string, b: string): boolean => marksApart(a) === marksApart(b);

const marksApart = (text: string): string =>
	tidy(text)
		.toLowerCase()
		.split(' ')
		.map((word) => [...word.normalize('NFD')].filter(isMark).sort().join('') + fold(word))
		.join(' ');

const isMark = (character: string): boolean => /[\p{M}đ]/u.test(character);
