import * as v from 'valibot';
import { cellKinds } from '#domain/organization/cell-kind.ts';
import { amount, choices, code, filledList, list, sourced, wordsOf } from '../sourced.ts';

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
	/** under which headings a person undertakes something */
	commitmentHeadings: choices
});
export type DutyRules = v.InferOutput<typeof dutyRulesSchema>;
