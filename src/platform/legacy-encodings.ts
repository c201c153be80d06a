import { isSyllable } from './vietnamese-syllables.ts';

/**
 * How a Vietnamese text was typed. Before Unicode, the letters were bytes that only a certain font showed rightly:
 * TCVN3 (TCVN 5712:1993, the .VnTime fonts) or VNI-Windows. Such text still lies in old lists, as Latin letters.
 */
export type Encoding = 'unicode' | 'tcvn3' | 'vni';

/** How most of these texts (a column, a sheet) were typed; as said `otherwise` when nothing speaks against it. */
export function recogniseEncoding(texts: Iterable<string>, otherwise: Encoding = 'unicode'): Encoding {
	const sum = { unicode: 0, tcvn3: 0, vni: 0 };
	let seen = 0;
	for (const text of texts) {
		const words = markedWords(text);
		if (words.length && ++seen > 2_000) break;
		for (const encoding of encodings) sum[encoding] += countSyllables(words, encoding);
	}
	return likeliest(sum, otherwise);
}

/**
 * A text in Unicode, whatever it was typed in. Genuine Unicode is never touched: a cell is converted only when its
 * words are Vietnamese that way and are not as they stand, or when both read well and its neighbours were typed so.
 */
export function toUnicode(text: string, likely: Encoding = 'unicode'): string {
	const words = markedWords(text);
	if (!words.length || words.some(isBeyondLatin)) return text;
	const count = { unicode: 0, tcvn3: 0, vni: 0 };
	for (const encoding of encodings) count[encoding] = countSyllables(words, encoding);
	return read[likeliest(count, likely)](text);
}

/** A whole column in Unicode: decided together, converted one by one. */
export function columnToUnicode(texts: string[]): string[] {
	const likely = recogniseEncoding(texts);
	return texts.map((text) => toUnicode(text, likely));
}

const encodings = ['unicode', 'tcvn3', 'vni'] as const;

function likeliest(count: Record<Encoding, number>, likely: Encoding): Encoding {
	const most = Math.max(...encodings.map((encoding) => count[encoding]));
	return count[likely] === most ? likely : encodings.find((encoding) => count[encoding] === most)!;
}

// Signs such as § and ¶ are letters in TCVN3, so only spaces, digits, ASCII signs and typographic ones part words.
const between = /[\s\u0000-\u0026\u0028-\u0040\u005B-\u0060\u007B-\u00A0\u2000-\u206F']+/u;

const markedWords = (text: string): string[] =>
	/[^\u0000-\u007F]/.test(text) ? text.split(between).filter((word) => /[^\u0000-\u007F]/.test(word)) : [];

const isBeyondLatin = (word: string): boolean => /[^\u0000-\u00FF]/.test(word);

const countSyllables = (words: string[], encoding: Encoding): number =>
	words.filter((word) => !meansNothing[encoding](word) && isSyllable(read[encoding](word))).length;

// The letters of TCVN3 from byte A1 on; a dot where the standard has none that a text would hold.
const tcvn3Letters =
	'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const fromTcvn3 = new Map(
	[...tcvn3Letters].map((letter, index) => [String.fromCharCode(0xa1 + index), letter] as const)
);

/** TCVN3 has no capital letters with tones: its capitals are small letters in a font of capitals (.VnTimeH). */
function readTcvn3(text: string): string {
	const plain = text.replace(/[\u00A1-\u00FF]/g, (letter) => {
		const meant = fromTcvn3.get(letter);
		return meant && meant !== '.' ? meant : letter;
	});
	const typed = text.replace(/[^A-Za-z]/g, '');
	return typed.length > 1 && typed === typed.toUpperCase() && /[A-Z][^\sA-Za-z]*[A-Z]/.test(text)
		? plain.toUpperCase()
		: plain;
}

const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';

/** VNI-Windows writes a letter and, after it, its marks as one Latin letter: `Nguyeãn` is `Nguyễn`. */
const vniMarks: Record<string, string> = {
	...{ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot },
	...{ â: circumflex, á: circumflex + acute, à: circumflex + grave },
	...{ å: circumflex + hook, ã: circumflex + tilde, ä: circumflex + dot },
	...{ ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot }
};
const vniLetters: Record<string, string> = {
	...{ ô: 'ơ', Ô: 'Ơ', ö: 'ư', Ö: 'Ư', ñ: 'đ', Ñ: 'Đ' },
	...{ æ: 'ỉ', Æ: 'Ỉ', ó: 'ĩ', Ó: 'Ĩ', ò: 'ị', Ò: 'Ị', î: 'ỵ', Î: 'Ỵ' }
};

const vniTyped = /(a)([ùøûõïâáàåãäêéèúüë])|([eo])([ùøûõïâáàåãä])|([uyôö])([ùøûõï])|[ôöñæóòîíì]/giu;

const readVni = (text: string): string =>
	text
		.replace(
			vniTyped,
			(found, a?: string, aMark?: string, e?: string, eMark?: string, u?: string, uMark?: string) => {
				const letter = a ?? e ?? u ?? found;
				const mark = aMark ?? eMark ?? uMark ?? '';
				return (vniLetters[letter] ?? letter) + (vniMarks[mark.toLowerCase()] ?? '');
			}
		)
		.normalize('NFC');

const read: Record<Encoding, (text: string) => string> = {
	unicode: (text) => text,
	tcvn3: readTcvn3,
	vni: readVni
};

/** Whether a word holds a letter that this way of typing never leaves. */
const meansNothing: Record<Encoding, (word: string) => boolean> = {
	unicode: () => false,
	tcvn3: (word) => [...word].some((letter) => letter > '\u007F' && (fromTcvn3.get(letter) ?? '.') === '.'),
	vni: (word) => /[^\u0000-\u007F]/.test(word.replace(vniTyped, ''))
};
