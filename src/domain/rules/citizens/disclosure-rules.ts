import * as v from 'valibot';
import { amount, choices, code, filledList, list, sourced, words, wordsOf } from '../sourced.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366));
const months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60));

/** What must be made public, in which form, when, by whom. */
export const disclosureRulesSchema = v.strictObject({
	/** how something is made public */
	forms: choices,
	/** the matrix: what, in which forms, how soon after the decision, for how long, how often, by whom */
	contents: sourced(
		filledList(
			v.strictObject({
				code,
				...wordsOf.entries,
				article: words(200),
				forms: filledList(code, 10),
				within: days,
				counted: v.picklist(['calendar', 'working']),
				postedFor: days,
				/** published anew every so many months; 0: when there is something */
				everyMonths: months,
				by: wordsOf,
				/** other ways that may be added */
				alsoBy: list(code, 10)
			})
		)
	),
	/** what is to be posted is called to mind this long before its day */
	remindBefore: amount('days')
});
export type DisclosureRules = v.InferOutput<typeof disclosureRulesSchema>;
