import * as v from 'valibot';
import { isoDate } from './iso-date.ts';

/** What every part of a rule set is made of. A message is the code of a problem (`problem.ts`), said in words to people. */

/** Words that stand in a rule set: never empty, nothing invisible in them, of a length that fits a page. */
export const words = (max = 500) =>
	v.pipe(v.string(), v.check(isPlain, 'unprintable'), v.trim(), v.minLength(1, 'empty'), v.maxLength(max));

/** Words that may be empty, such as the mark of a section that has none. */
export const mark = v.pipe(v.string(), v.check(isPlain, 'unprintable'), v.maxLength(20));

/** What a database and a printer can keep: whole characters, no control signs. */
function isPlain(text: string): boolean {
	// eslint-disable-next-line no-control-regex
	return text.isWellFormed() && !/[\u0000-\u0008\u000B-\u001F\u007F]/.test(text);
}

export const code = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-code'));

/** The same words in both languages. */
export const wordsOf = v.strictObject({ vi: words(), en: words() });

export const list = <T extends v.GenericSchema>(of: T, max = 100) => v.pipe(v.array(of), v.maxLength(max));
export const filledList = <T extends v.GenericSchema>(of: T, max = 100) =>
	v.pipe(v.array(of), v.minLength(1), v.maxLength(max));

/** read in the text, on a law portal or in the press that quotes it · read at second hand · a custom that the committee may change */
export const certainties = ['verified', 'second-hand', 'local-custom'] as const;

/** Where a rule stands written, and how sure we are of it. */
export const sourceSchema = v.strictObject({
	/** number of the text, such as `HD 43-HD/BTCTW`, or whose decision it is */
	number: words(200),
	date: v.nullable(isoDate),
	article: v.optional(words(200)),
	certainty: v.picklist(certainties),
	/** what the reader should know of this source */
	note: v.optional(wordsOf)
});
export type Source = v.InferOutput<typeof sourceSchema>;

export const sourced = <T extends v.GenericSchema>(value: T) =>
	v.strictObject({ value, source: sourceSchema });

/** So many minutes, days, months, people: at most ten years of days. */
export const amount = <Unit extends string>(unit: Unit) =>
	v.strictObject({
		value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660)),
		unit: v.literal(unit),
		source: sourceSchema
	});

/** Entries that people choose from, each with a code that records keep. */
export const choices = sourced(filledList(v.strictObject({ code, ...wordsOf.entries })));
