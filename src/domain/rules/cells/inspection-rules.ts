import * as v from 'valibot';
import { amount, choices, code, filledList, sourced, wordsOf } from '../sourced.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366));
const weight = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** Inspection of the mending, and what happens when a deadline is past. */
export const inspectionRulesSchema = v.strictObject({
	/** who owes something is reminded so many days before it is due */
	remindBefore: sourced(filledList(days, 10)),
	/** what follows a deadline that is past: each step once, so many days after it, counted as said */
	ladder: sourced(
		filledList(
			v.strictObject({
				code,
				...wordsOf.entries,
				after: days,
				counted: v.picklist(['calendar', 'working']),
				/** whose words it asks for: nobody’s, the owner’s, or the committee’s leaders’ */
				asks: v.picklist(['nobody', 'owner', 'leaders'])
			}),
			10
		)
	),
	/** every corrective action has one lot, and so many more for each of these that is true of it */
	lots: sourced(filledList(v.strictObject({ code, ...wordsOf.entries, more: weight }), 10)),
	/** not seen by inspectors for this long */
	unseenFor: amount('months'),
	/** how many corrective actions a round looks at, when nobody says otherwise */
	sample: amount('actions'),
	/** what is looked at on the spot */
	checklist: choices,
	/** a notice of conclusion is answered within this time */
	noticeAnsweredWithin: amount('days')
});
export type InspectionRules = v.InferOutput<typeof inspectionRulesSchema>;
