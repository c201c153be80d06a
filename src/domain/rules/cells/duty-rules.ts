import * as v from 'valibot';
import { cellKinds } from '#domain/organization/cell-kind.ts';
import { amount, choices, code, filledList, list, sourced, words, wordsOf } from '../sourced.ts';

/** What working regulations may begin from; official papers are Vietnamese, and so is their text. */
const startSchema = v.strictObject({
	code,
	...wordsOf.entries,
	of: v.picklist(['committee', 'cell']),
	articles: filledList(v.strictObject({ title: words(200), paragraphs: filledList(words(1000), 20) }), 60)
});

/** A day of the year, such as `12-01`, in the year of the commitment, or the one before it. */
const dayOfYear = v.strictObject({
	yearsBefore: v.picklist([0, 1]),
	day: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, 'not-a-date'))
});
const windowSchema = v.strictObject({ from: dayOfYear, until: dayOfYear });

/** Who does what, the working regulations, and what people undertake by the year. */
export const dutyRulesSchema = v.strictObject({
	/** somebody with more duties than this in one unit has too many */
	tooManyAbove: amount('duties'),
	/** what is usually handed out; without kinds, in every kind of cell */
	usual: sourced(
		filledList(v.strictObject({ code, ...wordsOf.entries, kinds: list(v.picklist(cellKinds)) }))
	),
	/** working regulations older than this are looked at again */
	regulationsHold: amount('months'),
	/** what somebody who writes working regulations may begin from */
	regulationStarts: sourced(filledList(startSchema, 10)),
	/** under which headings a person undertakes something */
	commitmentHeadings: choices,
	/** when in the year a commitment is written, and when it is looked at */
	commitmentWindows: sourced(
		v.strictObject({ write: windowSchema, 'half-year': windowSchema, 'year-end': windowSchema })
	)
});
export type DutyRules = v.InferOutput<typeof dutyRulesSchema>;
export type RegulationStart = v.InferOutput<typeof startSchema>;
