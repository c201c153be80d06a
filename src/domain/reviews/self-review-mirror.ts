import { fold } from '#platform/vietnamese.ts';

/*
 * The mirror: where a text repeats an earlier one nearly word for word. It looks at runs of five words, without marks,
 * capitals and punctuation. Its measures are the software's and no rule of the field: nothing follows from what it
 * shows, it is shown to the author alone, and nothing of it is kept.
 */

/** Words in a run: fewer, and every phrase of the trade (“chủ trương, đường lối của Đảng”) would be found. */
const run = 5;
/** Shorter sentences say little and are alike by chance. */
const fromWords = 8;
/** Of a sentence's runs: so many found elsewhere are a repetition, though a word or two were changed. */
const alike = 0.7;

export type Source = 'own-earlier' | 'others';
/** A sentence that stands elsewhere too: in one's own earlier text, or in a colleague's; never whose. */
export type Repeated = { part: string; sentence: string; source: Source };
type Texts = Readonly<Record<string, string>>;

/** The sentences of a text that repeat one's own earlier text or a colleague's. Takes time with the words in all of them. */
export function repeatedIn(
	texts: Texts,
	{ earlier, others }: { earlier?: Texts; others: readonly Texts[] }
): Repeated[] {
	const read = runReader();
	const long = Object.entries(texts)
		.flatMap(([part, words]) =>
			sentencesOf(words).map((sentence) => ({ part, sentence, runs: read.learn(sentence) }))
		)
		.filter(({ runs }) => runs.length + run - 1 >= fromWords);
	// Only the author's own runs are looked for, so that what is held does not grow with the number of colleagues.
	const asked = new Set(long.flatMap(({ runs }) => runs));
	const foundIn = (all: readonly Texts[]): Set<number> => {
		const found = new Set<number>();
		for (const one of all) for (const words of Object.values(one)) read.find(words, asked, found);
		return found;
	};
	const before = foundIn(earlier ? [earlier] : []);
	const elsewhere = foundIn(others);
	return long.flatMap(({ part, sentence, runs }): Repeated[] => {
		if (share(runs, before) >= alike) return [{ part, sentence, source: 'own-earlier' }];
		return share(runs, elsewhere) >= alike ? [{ part, sentence, source: 'others' }] : [];
	});
}

const share = (runs: readonly number[], found: ReadonlySet<number>): number =>
	runs.filter((one) => found.has(one)).length / runs.length;

const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?;:])\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter(Boolean);

/** Five numbers below this make one whole number that is still exact. */
const most = 1500;

/**
 * Reads texts into runs, each as one number. Words get their numbers from the author's own text; a run with any other
 * word cannot be the author's. Each spelling is folded once, however often people write it.
 */
function runReader() {
	const numbers = new Map<string, number>();
	const spellings = new Map<string, number[]>();
	const numberOf = (word: string, learn: boolean): number => {
		const known = numbers.get(word);
		if (known !== undefined || !learn) return known ?? -1;
		// A text of more different words than that would have two of them taken for one: nothing worse.
		numbers.set(word, numbers.size % most);
		return numbers.get(word)!;
	};
	function eachRun(text: string, learn: boolean, tell: (run: number) => void) {
		let length = 0;
		let value = 0;
		for (const spelling of text.split(/\s+/)) {
			let words = spellings.get(spelling);
			if (!words) spellings.set(spelling, (words = plainWords(spelling).map((one) => numberOf(one, learn))));
			for (const word of words) {
				length = word === -1 ? 0 : length + 1;
				value = word === -1 ? 0 : (value % most ** (run - 1)) * most + word;
				if (length >= run) tell(value);
			}
		}
	}
	return {
		learn(text: string): number[] {
			const runs: number[] = [];
			eachRun(text, true, (one) => runs.push(one));
			return runs;
		},
		find(text: string, asked: ReadonlySet<number>, found: Set<number>): void {
			eachRun(text, false, (one) => {
				if (asked.has(one)) found.add(one);
			});
		}
	};
}

/** The words of a text as they are compared. */
const plainWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that say only that there is nothing to say. */
const nothings =
	/^(toi |ban than |tap the |chi bo |nhin chung )*(khong|chua|chua thay|khong thay)( co)?( (gi|han che|khuyet diem|ton tai|thieu sot|nao|ca|dang ke|lon|trong ky|trong nam|qua))*$/;

/** Whether the part that names the shortcomings is empty, or says only “không có”. */
export function saysNothing(words: string | undefined): boolean {
	const bare = plainWords(words ?? '').join(' ');
	return bare === '' || nothings.test(bare);
}
