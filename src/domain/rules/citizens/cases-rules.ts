import * as v from 'valibot';
import { amount, choices, filledList, sourced, sourceSchema } from '../sourced.ts';

/** So many calendar or working days, as the text says. */
const time = v.strictObject({
	value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660)),
	unit: v.picklist(['days', 'working-days']),
	source: sourceSchema
});

const kind = v.strictObject({
	/** whether it is accepted here is decided within this time of its coming in */
	acceptWithin: time,
	/** settled within this time of being accepted */
	settleWithin: time,
	settleComplexWithin: time,
	/** in remote areas where the roads are hard */
	settleRemoteWithin: time,
	settleRemoteComplexWithin: time,
	/** how often more time may be given, by how hard it is */
	extendTimes: v.strictObject({
		ordinary: amount('times'),
		complex: amount('times'),
		'very-complex': amount('times')
	}),
	/** and by how much at a time at most */
	extendDays: amount('days')
});

/** What citizens bring: complaints, denunciations, proposals, feedback. */
export const caseRulesSchema = v.strictObject({
	/** what things are about; shared by reception, comments and dialogues */
	topics: choices,
	/** the written notice that it is accepted, returned or passed on */
	notice: time,
	/** whether a last day on which nobody works moves to the next on which they do */
	lastDayIsWorked: sourced(v.picklist(['yes', 'no'])),
	byKind: v.strictObject({ complaint: kind, denunciation: kind, proposal: kind, feedback: kind }),
	/** why a clock may be stopped */
	suspensionGrounds: choices,
	/** answered anew within this time when the person says that it is not solved */
	reopenedWithin: time,
	/** may be closed when the person has said nothing for so long after the answer */
	silentFor: amount('days'),
	/** so long after it was closed, the person is asked once more */
	askAgainAfter: amount('days'),
	/** the owner is reminded so many days before the last */
	remindBefore: sourced(filledList(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)), 10))
});
export type CaseRules = v.InferOutput<typeof caseRulesSchema>;
